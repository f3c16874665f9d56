/** The `tel:` address of a Swedish number as shown: spaces, hyphens and brackets go, a leading + stays. */
export const telHref = (number: string): string => `tel:${number.replace(/(?!^\+)\D/g, '')}`
