/** The number that was typed, with decimal comma or point; NaN for anything else, which the schema refuses. */
export const typedNumber = (text: string): number => {
  const written = text.replace(/\s/g, '').replace(',', '.')
  return /^\d+(\.\d+)?$/.test(written) ? Number(written) : Number.NaN
}
