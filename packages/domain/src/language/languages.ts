/** The languages of the portals; Swedish unless somebody chooses another (G3). */
export const languages = ['sv', 'en'] as const
export type Language = (typeof languages)[number]
