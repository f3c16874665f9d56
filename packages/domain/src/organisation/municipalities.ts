/** The municipalities of Halland by their codes. */
export const municipalityNames: Readonly<Record<string, string>> = {
  '1315': 'Hylte',
  '1380': 'Halmstad',
  '1381': 'Laholm',
  '1382': 'Falkenberg',
  '1383': 'Varberg',
  '1384': 'Kungsbacka',
}
