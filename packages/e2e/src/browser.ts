import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import chromium from '@sparticuz/chromium'

/** A browser to launch: its file, and the environment that it needs. */
export type Launch = { readonly executablePath: string; readonly env?: Readonly<Record<string, string>> }

/** Whether the system lacks a library that the browser links. */
const lacksLibraries = (executablePath: string): boolean =>
  spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout?.includes('not found') ?? false

/** Runs something with another directory for temporary files, and the package's own libraries unpacked too. */
const unpackInto = async (directory: string): Promise<string> => {
  const { TMPDIR: before } = process.env
  mkdirSync(directory, { recursive: true })
  process.env['TMPDIR'] = directory
  // The package unpacks its libraries only where it takes itself to be in the cloud that it was made for.
  process.env['AWS_LAMBDA_JS_RUNTIME'] = 'nodejs20.x'
  const executablePath = await chromium.executablePath()
  delete process.env['AWS_LAMBDA_JS_RUNTIME']
  if (before === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = before
  return executablePath
}

/**
 * The browser of the npm package, unpacked once into `directory`; on a bare machine with the libraries that the package
 * carries. `CHROME_PATH` names another.
 */
export const browserToLaunch = async (directory: string): Promise<Launch> => {
  const own = process.env['CHROME_PATH']
  if (own !== undefined) return { executablePath: own }
  const executablePath = await unpackInto(directory)
  if (!lacksLibraries(executablePath)) return { executablePath }
  return { executablePath, env: { LD_LIBRARY_PATH: join(directory, 'al2023', 'lib') } }
}
