import type { pagesSv } from './pages.sv.ts'

/** The same texts in any language. */
type Said<Texts> = { readonly [Id in keyof Texts]: Texts[Id] extends string ? string : Said<Texts[Id]> }

export type PageTexts = Said<typeof pagesSv>

export const pagesEn = {
  product: 'Läkarinsatser i hemmet',
  demo: 'Demo – invented data',
  portals: {
    hospital: 'Hospital',
    lakarmedverkan: 'Läkarmedverkan',
    vardcentral: 'Vårdcentral (health centre)',
    municipality: 'Municipality',
    region: 'Region',
  },
  choosePortal: 'Choose a portal',
  choosePortalLead: 'Each profession has its own portal and its own sign-in.',
  toStart: 'To the start page',
  signIn: 'Sign in',
  signInAgain: 'Sign in again',
  whoAreYou: 'Choose who you are',
  whoAreYouLead: 'All people are invented. No password is needed.',
  morePeople: 'More people ({count})',
  tooLate: 'It took too long',
  tooLateLead: 'The sign-in is valid for ten minutes. Start again from the portal.',
  signInFailed: 'The sign-in failed',
  USED_OR_LATE: 'The sign-in has already been used, or took too long.',
  NOT_CONFIRMED: 'The sign-in could not be confirmed.',
  NOBODY: 'You are not registered in Läkarinsatser i hemmet. Contact your manager.',
  notBuilt: 'The portal has not been built',
  careHomes: 'Assignments of vårdcentraler at care homes',
  careHomesLead: 'Which vårdcentral has the physician assignment at each home, and for how many places.',
  careHomesOn: 'As of {date}.',
  careHomesDate: 'Day',
  careHomesShow: 'Show',
  careHomesBadDate: 'The day could not be read. Write it as 2026-11-22.',
  careHomesNone: 'No assignment is in force on that day.',
  careHomesFiles: 'Download as',
  careHomesColumns: {
    careHome: 'Care home',
    municipality: 'Municipality',
    vardcentral: 'Vårdcentral',
    provider: 'Care provider',
    assignedFrom: 'Assigned from',
    assignedTo: 'Assigned to',
    ordinary: 'Places',
    shortStay: 'Short-stay places',
    placesFrom: 'Number from',
    physician: 'Main responsible physician',
  },
  careHomesNamed: 'named',
  careHomesNotNamed: 'not named',
  careHomesRenews: 'renewed yearly',
  notBuiltLead: 'Run npm start, which builds the portals, and reload the page.',
} as const satisfies PageTexts
