/** Where the product under test listens. */
export const port = 4271
export const feedToken = 'e2e-only-0123456789abcdef0123456789abcdef'

export type PortalName = 'hospital' | 'lakarmedverkan' | 'vardcentral' | 'municipality'

export const originOf = (portal: PortalName): string => `http://${portal}.localhost:${port}`

/** The people of the story, as the demo's sign-in names them. */
export const people = {
  wardPhysician: { portal: 'hospital', name: 'Johan Sandell', unit: 'Medicinkliniken avd 61' },
  wardNurse: { portal: 'hospital', name: 'Karin Nyström', unit: 'Medicinkliniken avd 61' },
  lmPhysician: { portal: 'lakarmedverkan', name: 'Sofia Ek', unit: 'Läkarmedverkan i Halland' },
  vcPhysician: { portal: 'vardcentral', name: 'Anna Lindh', unit: 'Vårdcentralen Vallås' },
  municipalNurse: { portal: 'municipality', name: 'Maja Berg', unit: 'Halmstads kommun' },
} as const satisfies Record<string, { portal: PortalName; name: string; unit: string }>
export type Role = keyof typeof people
