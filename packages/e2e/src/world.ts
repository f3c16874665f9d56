import { join } from 'node:path'

/** Where the product under test listens. */
export const port = 4271
export const feedToken = 'e2e-only-0123456789abcdef0123456789abcdef'

export type PortalName = 'hospital' | 'lakarmedverkan' | 'vardcentral' | 'municipality' | 'region'

export const originOf = (portal: PortalName, at: number = port): string => `http://${portal}.localhost:${at}`

/** When the product's time begins in the scenarios, a Tuesday morning in the week 53 of 2026; it runs from there. */
export const worldStart = '2026-12-29T08:42:00Z'

/** The civil day in Stockholm at an instant, so many days later. */
export const dayAfter = (days: number, from: string = worldStart): string => {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm' }).format(Date.parse(from))
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}

/** The people of the story, as the demo's sign-in names them. */
export const people = {
  wardPhysician: { portal: 'hospital', name: 'Johan Sandell', unit: 'Medicinkliniken avd 61' },
  wardNurse: { portal: 'hospital', name: 'Karin Nyström', unit: 'Medicinkliniken avd 61' },
  /** Looks at the ward's list in one scenario only. */
  wardCoordinator: { portal: 'hospital', name: 'Helena Rask', unit: 'Medicinkliniken avd 61' },
  /** Reads English, and is needed for nothing else. */
  englishPhysician: { portal: 'hospital', name: 'Gösta Lundström', unit: 'Kirurgkliniken avd 32' },
  wardHead: { portal: 'hospital', name: 'Eva Lundin', unit: 'Medicinkliniken avd 61' },
  lmPhysician: { portal: 'lakarmedverkan', name: 'Sofia Ek', unit: 'Läkarmedverkan i Halland' },
  vcPhysician: { portal: 'vardcentral', name: 'Anna Lindh', unit: 'Vårdcentralen Vallås' },
  vcNurse: { portal: 'vardcentral', name: 'Petra Olofsson', unit: 'Vårdcentralen Vallås' },
  vcHead: { portal: 'vardcentral', name: 'Mats Hedlund', unit: 'Vårdcentralen Vallås' },
  otherMunicipalNurse: { portal: 'municipality', name: 'Elin Fors', unit: 'Halmstads kommun' },
  regionOfficer: { portal: 'region', name: 'Kerstin Alm', unit: 'Regionkontoret' },
  municipalNurse: { portal: 'municipality', name: 'Maja Berg', unit: 'Halmstads kommun' },
} as const satisfies Record<string, { portal: PortalName; name: string; unit: string }>
export type Role = keyof typeof people
export const roles = Object.keys(people) as readonly Role[]

/** The directory of the world that the scenarios share: its database, and who is signed in. */
export const worldDirectory = (): string => {
  const directory = process.env['E2E_DATA']
  if (directory === undefined) throw new Error('E2E_DATA is not set')
  return directory
}

/** Where a person's signed-in session is kept for the scenarios that are not about signing in. */
export const sessionOf = (role: Role): string => join(worldDirectory(), 'signed-in', `${role}.json`)
