import type { CookieSerializeOptions } from '@fastify/cookie'
import type { Portal } from '@lih/domain/organisation/kinds'
import type { Sites } from '../http/sites.ts'

export type Cookies = {
  /** Cookie of the session, and of a sign-in under way. */
  session(portal: Portal): string
  signIn(portal: Portal): string
  readonly flags: CookieSerializeOptions
}

/** On http several copies of the product may share one host name, so the names carry portal and port. */
export const cookiesFor = ({ secure }: Sites, port: number): Cookies => ({
  session: (portal) => (secure ? '__Host-lih' : `lih_${portal}_${port}`),
  signIn: (portal) => (secure ? '__Host-lih-in' : `lih_${portal}_${port}_in`),
  flags: { httpOnly: true, sameSite: 'lax', path: '/', secure },
})
