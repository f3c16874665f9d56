import { generateKeyPair, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from '@lih/domain/zod'

const secrets = z.object({
  jwk: z.record(z.string(), z.unknown()),
  cookieKey: z.string(),
  clientSecret: z.string(),
})
export type DemoSecrets = z.output<typeof secrets>

const make = async (): Promise<DemoSecrets> => {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const jwk = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: randomBytes(8).toString('hex') }
  return { jwk, cookieKey: randomBytes(32).toString('base64url'), clientSecret: randomBytes(32).toString('base64url') }
}

/** Keys of the demo sign-in: made at the first start, kept in the data directory, readable by its owner only. */
export const demoSecrets = async (dataDir: string): Promise<DemoSecrets> => {
  const file = join(dataDir, 'demo-sign-in.json')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    const made = await make()
    try {
      writeFileSync(file, JSON.stringify(made), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      // Another process that starts at the same time was first: its keys hold.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  return secrets.parse(JSON.parse(readFileSync(file, 'utf8')))
}
