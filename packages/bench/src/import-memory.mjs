// How much memory the import of a large file takes, when the api is built: node packages/bench/src/import-memory.mjs [MEGABYTES]
// Reads /proc, and so runs on Linux only. The peak of a process that imports nothing is the measure that the others stand to.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
// @boundaries-ignore what the command starts is what is measured
import { importFlags } from '../../../scripts/import-flags.mjs'
import { resourcesOf } from './people.mjs'

const megabytes = Number(process.argv[2] ?? 200)
const program = fileURLToPath(new URL('../../../apps/api/dist/import.js', import.meta.url))
const mega = 1024 * 1024

/** Writes a bundle of at least so many bytes. @returns how many entries it has */
const writeBundle = async (path, bytes) => {
  const out = createWriteStream(path)
  out.write('{"resourceType":"Bundle","type":"collection","entry":[')
  let written = 0
  let entries = 0
  for (let n = 0; written < bytes; n++) {
    const text = resourcesOf(n)
      .map((resource) =>
        JSON.stringify({ fullUrl: `https://prov.example/${resource.resourceType}/${resource.id}`, resource }),
      )
      .join(',')
    entries += 32
    written += text.length
    if (!out.write(n === 0 ? text : `,${text}`)) await once(out, 'drain')
  }
  out.end(']}')
  await once(out, 'finish')
  return entries
}

/** The highest resident memory that the process has had, in bytes; 0 when it is gone. */
const peakOf = (pid) => {
  const file = `/proc/${pid}/status`
  const found = /VmHWM:\s+(\d+) kB/.exec(existsSync(file) ? readFileSync(file, 'utf8') : '')
  return found ? Number(found[1]) * 1024 : 0
}

/** @returns its peak in bytes, what it said, and how long it took in seconds */
const run = async (file, environment) => {
  const child = spawn(process.execPath, [...importFlags, program, file], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let peak = 0
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    said = (said + text).slice(-2000)
  })
  const timer = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid))
  }, 50)
  const started = process.hrtime.bigint()
  const [code] = await once(child, 'exit')
  clearInterval(timer)
  if (code !== 0) throw new Error(`the import ended with ${code}: ${said}`)
  return { peak, said: said.trim().split('\n').at(-1), seconds: Number(process.hrtime.bigint() - started) / 1e9 }
}

const folder = await mkdtemp(join(tmpdir(), 'lih-bench-'))
const environment = { DATA_DIR: join(folder, 'data'), PG_PORT: process.env.PG_PORT ?? '54486' }
try {
  const [nothing, large] = [join(folder, 'nothing.json'), join(folder, 'large.json')]
  await writeFile(nothing, '{"resourceType":"Bundle","type":"collection","entry":[]}')
  const entries = await writeBundle(large, megabytes * mega)
  // The first run makes the demo world; the second finds it.
  await run(nothing, environment)
  const idle = await run(nothing, environment)
  const { size } = await stat(large)
  const rounds = [
    { what: 'nothing', ...idle },
    { what: 'all new', ...(await run(large, environment)) },
    { what: 'the same again', ...(await run(large, environment)) },
  ]
  console.log(`${Math.round(size / mega)} MB, ${entries} entries`)
  for (const { what, peak, said, seconds } of rounds) {
    const over = Math.round((peak - idle.peak) / mega)
    console.log(
      `${what}: ${(peak / idle.peak).toFixed(2)} × idle, ${over} MB over it (${Math.round(peak / mega)} MB), ${Math.round(seconds)} s. ${said}`,
    )
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}
