import { fileURLToPath } from 'node:url'
import { instantOf } from '@lih/domain/time/civil'
import { z } from '@lih/domain/zod'

/** The clone's root. */
export const root = fileURLToPath(new URL('../../../', import.meta.url))

export const modes = ['development', 'demo', 'production'] as const
export type Mode = (typeof modes)[number]

const port = (name: string) =>
  z.coerce
    .number(`${name} ska vara ett portnummer`)
    .int(`${name} ska vara ett heltal`)
    .min(0, `${name} ska vara 0–65535`)
    .max(65_535, `${name} ska vara 0–65535`)

const isInstant = (text: string): boolean => {
  try {
    return instantOf(text) !== ''
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

const variables = z.object({
  PORT: port('PORT').default(4000),
  MODE: z.enum(modes, `MODE ska vara ${modes.join(', ')}`).default('demo'),
  DATA_DIR: z.string().min(1).default(`${root}.data`),
  PG_PORT: port('PG_PORT').default(54_329),
  DATABASE_URL: z
    .url({
      protocol: /^postgres(ql)?$/,
      error: 'DATABASE_URL ska se ut som postgres://användare:lösenord@värd:port/databas',
    })
    .optional(),
  FIXED_NOW: z
    .string()
    .refine(isInstant, 'FIXED_NOW ska vara en tidpunkt som 2026-11-22T08:30:00Z')
    .transform(instantOf)
    .optional(),
  CLOCK: z.enum(['still', 'running'], 'CLOCK ska vara still eller running').default('still'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'PUBLIC_URL ska vara webbadressen som https://lakarinsatser.example' })
    .optional(),
  OIDC_ISSUER: z.url({ error: 'OIDC_ISSUER ska vara en webbadress' }).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  FEED_TOKEN: z.string().min(32, 'FEED_TOKEN ska ha minst 32 tecken').optional(),
  LOG: z
    .enum(['silent', 'error', 'warn', 'info', 'debug'], 'LOG ska vara silent, error, warn, info eller debug')
    .optional(),
})
type Variables = z.output<typeof variables>

export type Env = {
  readonly port: number
  readonly mode: Mode
  /** Files of the embedded database, the demo sign-in's keys. */
  readonly dataDir: string
  readonly pgPort: number
  /** An administrator's address of a PostgreSQL 18; without it the embedded one is started. */
  readonly databaseUrl: string | undefined
  /** The world's time; `running` when it only begins there. */
  readonly fixedNow: { readonly at: string; readonly running: boolean } | undefined
  /** Origin under which each portal is a subdomain. */
  readonly publicUrl: URL
  readonly listenOn: string
  /** An issuer of one's own; without it the demo sign-in, which production never has. */
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | undefined
  /** Bearer token of the feed import over HTTP; without it there is no such door. */
  readonly feedToken: string | undefined
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug'
}

/** A setting is missing or wrong. The message is for the person at the terminal, in Swedish, one line per fault. */
export class EnvInvalid extends Error {
  override readonly name = 'EnvInvalid'
  constructor(faults: readonly string[]) {
    super(`Inställningarna stämmer inte:\n${faults.map((fault) => `  – ${fault}`).join('\n')}`)
  }
}

const issuerOf = (v: Variables): Env['oidc'] =>
  v.OIDC_ISSUER && v.OIDC_CLIENT_ID && v.OIDC_CLIENT_SECRET
    ? { issuer: v.OIDC_ISSUER, clientId: v.OIDC_CLIENT_ID, clientSecret: v.OIDC_CLIENT_SECRET }
    : undefined

/** What no single variable shows. */
const faultsTogether = (v: Variables): string[] => {
  const given = [v.OIDC_ISSUER, v.OIDC_CLIENT_ID, v.OIDC_CLIENT_SECRET].filter(Boolean).length
  const faults =
    given > 0 && given < 3 ? ['OIDC_ISSUER, OIDC_CLIENT_ID och OIDC_CLIENT_SECRET hör ihop: ange alla tre'] : []
  if (v.MODE !== 'production') return faults
  if (!v.OIDC_ISSUER) faults.push('MODE=production kräver OIDC_ISSUER: demoinloggningen finns inte i drift')
  if (!v.DATABASE_URL) faults.push('MODE=production kräver DATABASE_URL')
  if (!v.PUBLIC_URL?.startsWith('https:')) faults.push('MODE=production kräver PUBLIC_URL som börjar med https://')
  if (v.FIXED_NOW) faults.push('FIXED_NOW får inte anges i MODE=production')
  return faults
}

/**
 * Reads the settings.
 * @throws EnvInvalid
 */
export const readEnv = (source: Readonly<Record<string, string | undefined>>): Env => {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = variables.safeParse(given)
  if (!parsed.success)
    throw new EnvInvalid(
      parsed.error.issues.map(({ path, message }) =>
        message.includes(String(path[0])) ? message : `${path.join('.')}: ${message}`,
      ),
    )
  const v = parsed.data
  const faults = faultsTogether(v)
  if (faults.length > 0) throw new EnvInvalid(faults)
  return {
    port: v.PORT,
    mode: v.MODE,
    dataDir: v.DATA_DIR,
    pgPort: v.PG_PORT,
    databaseUrl: v.DATABASE_URL,
    fixedNow: v.FIXED_NOW ? { at: v.FIXED_NOW, running: v.CLOCK === 'running' } : undefined,
    publicUrl: new URL(v.PUBLIC_URL ?? `http://localhost:${v.PORT}`),
    listenOn: v.MODE === 'production' ? '0.0.0.0' : '127.0.0.1',
    oidc: issuerOf(v),
    feedToken: v.FEED_TOKEN,
    logLevel: v.LOG ?? (v.MODE === 'production' ? 'info' : 'warn'),
  }
}

/** The settings of this process. */
export const processEnv = (): Env => readEnv(process.env)
