import { type Portal, portals } from '@lih/domain/organisation/kinds'

/** Where each portal lives: a subdomain of one address, and so an origin, cookie and manifest of its own. */
export type Sites = {
  readonly secure: boolean
  /** The address above the portals: start page and demo sign-in. */
  readonly origin: string
  /** `hospital.localhost:4000` → `hospital`; the address above them → `root`; anything else is not ours. */
  siteOf(host: string): Portal | 'root' | undefined
  originOf(portal: Portal): string
  readonly portalOrigins: readonly string[]
}

export const sitesUnder = (publicUrl: URL): Sites => {
  const originOf = (portal: Portal) => `${publicUrl.protocol}//${portal}.${publicUrl.host}`
  const hosts = new Map<string, Portal | 'root'>([
    [publicUrl.host, 'root'],
    ...portals.map((portal) => [`${portal}.${publicUrl.host}`, portal] as const),
  ])
  return {
    secure: publicUrl.protocol === 'https:',
    origin: publicUrl.origin,
    siteOf: (host) => hosts.get(host.toLowerCase()),
    originOf,
    portalOrigins: portals.map(originOf),
  }
}
