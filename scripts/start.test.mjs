import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { after, describe, it } from 'node:test'
import { root } from './root.mjs'

const scripts = `${root}/scripts`

/** Runs a module of these scripts and gathers what it says. */
const runScript = async (args, env = {}) => {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, ...env } })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)))
  const [code] = await once(child, 'close')
  return { code, said: said.join('') }
}

describe('npm start', () => {
  const taken = createServer()
  after(() => taken.close())

  it('says at once how to choose another port when the port is taken, and installs nothing', async () => {
    taken.listen(0, '127.0.0.1')
    await once(taken, 'listening')
    const { port } = taken.address()
    const { code, said } = await runScript(['scripts/start.mjs'], { PORT: String(port) })
    assert.equal(code, 1)
    assert.equal(
      said,
      `Port ${port} används redan, kanske av en tidigare npm start. ` +
        'Stoppa det som använder porten, eller välj en annan: PORT=4001 npm start\n',
    )
  })

  for (const wrong of ['fyra', '0', '65536', '4000.5'])
    it(`refuses PORT=${wrong}`, async () => {
      const { code, said } = await runScript(['scripts/start.mjs'], { PORT: wrong })
      assert.equal(code, 1)
      assert.match(said, new RegExp(`^PORT=${wrong} är inte ett portnummer`))
    })
})

describe('npm run import and reset', () => {
  it('asks for a file', async () => {
    const { code, said } = await runScript(['scripts/import.mjs'])
    assert.equal(code, 1)
    assert.match(said, /^Ange minst en fil/)
  })

  it('leaves a database of somebody else alone', async () => {
    const { code, said } = await runScript(['scripts/reset.mjs'], { DATABASE_URL: 'postgres://elsewhere/db' })
    assert.equal(code, 1)
    assert.match(said, /^DATABASE_URL är satt/)
  })
})

/** A script whose steps are node programs. */
const wrapper = (...programs) => `
  import { node, runInOrder } from '${scripts}/run.mjs'
  await runInOrder(...${JSON.stringify(programs)}.map((program) => () => node(['-e', program])))`

const server = `
  process.on('SIGTERM', () => { console.log('stopped in good order'); process.exit(0) })
  process.on('SIGINT', () => { console.log('interrupted'); process.exit(3) })
  setInterval(() => {}, 1000)
  console.log('up ' + process.pid)`

const nextStep = `console.log('next step')`

const isAlive = (pid) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('a chain of steps', () => {
  it('ends with the code of the first step that fails', async () => {
    const { code, said } = await runScript(['--input-type=module', '-e', wrapper('process.exit(7)', nextStep)])
    assert.equal(code, 7)
    assert.equal(said, '')
  })

  for (const { what, signal, programs, words, exit } of [
    { what: 'the last step', signal: 'SIGTERM', programs: [server], words: 'stopped in good order', exit: 0 },
    { what: 'the last step', signal: 'SIGINT', programs: [server], words: 'interrupted', exit: 3 },
    {
      what: 'an earlier step',
      signal: 'SIGTERM',
      programs: [server, nextStep],
      words: 'stopped in good order',
      exit: 130,
    },
  ])
    it(`hands ${signal} on once to ${what}, waits for it to end, and runs no further one`, async () => {
      const child = spawn(process.execPath, ['--input-type=module', '-e', wrapper(...programs)])
      const said = []
      child.stdout.on('data', (text) => said.push(String(text)))
      await once(child.stdout, 'data')
      const pid = Number(said.join('').split(' ')[1])
      child.kill(signal)
      const [code] = await once(child, 'close')
      assert.equal(code, exit)
      assert.equal(said.join(''), `up ${pid}\n${words}\n`)
      assert.equal(isAlive(pid), false)
    })
})
