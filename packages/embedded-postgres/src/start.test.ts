import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { killed, query, sharedDirectory, spawnStarter, startForTest, temporaryDirectory } from '../test/world.ts'
import { serverAccount } from './account.ts'
import { filesOf } from './home.ts'
import { freePort } from './port.ts'
import type { Progress } from './start.ts'

const listening = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const address = server.address()
  return typeof address === 'object' && address ? address.port : 0
}

/** A signal works a moment later; what is left may be a zombie, which has no command line. */
const isGone = async (pid: number): Promise<void> => {
  while (existsSync(`/proc/${pid}`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8') !== '') await sleep(10)
}

/** A shell of the server's own account, whose processes PostgreSQL would take for another server. */
const shell = (script: string): ChildProcessByStdio<null, Readable, null> => {
  const child = spawn('sh', ['-c', script], { ...serverAccount(), stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

const sleeper = async (): Promise<number> => shell('exec sleep 30').pid ?? 0

/** The number of a process that has ended but that its parent never reaps: a shell would, so it must be gone by then. */
const zombie = async (): Promise<number> => {
  const [output] = await once(shell('sleep 0.5 & echo $!; exec sleep 30').stdout, 'data')
  const pid = Number(output)
  while (readFileSync(`/proc/${pid}/stat`, 'utf8').split(' ')[2] !== 'Z') await sleep(10)
  return pid
}

describe('a new database', () => {
  it('says what it does, uses the wished port and keeps its password from others', async () => {
    const dir = temporaryDirectory()
    const port = await freePort(0)
    const steps: Progress[] = []
    const running = await startForTest({ dir, port, onProgress: (step) => steps.push(step) })
    expect(steps).toEqual(['initialising', 'starting'])
    expect(running).toMatchObject({ port, adopted: false, home: dir, superuser: { user: 'postgres' } })
    expect(running.superuser.password).toMatch(/^[0-9a-f]{48}$/)
    expect(statSync(filesOf(dir).secret).mode & 0o777).toBe(0o600)
  })

  it('sorts as in Swedish, speaks UTF-8 and UTC, and takes no connection without the password', async () => {
    const running = await startForTest({ dir: temporaryDirectory(), port: 0 })
    const names = ['Öberg', 'Wall', 'Ärla', 'Zorn', 'Ek', 'Åberg', 'Vall', 'Éa']
    const sorted = await query(
      running,
      (sql) => sql<{ name: string }[]>`select unnest(${names}::text[]) as name order by name`,
    )
    expect(sorted.map(({ name }) => name)).toEqual(['Éa', 'Ek', 'Vall', 'Wall', 'Zorn', 'Åberg', 'Ärla', 'Öberg'])
    const [settings] = await query(
      running,
      (sql) => sql`
      select current_setting('server_encoding') as encoding, current_setting('timezone') as zone,
        current_setting('listen_addresses') as addresses, uuidv7() is not null as eighteen`,
    )
    expect(settings).toEqual({ encoding: 'UTF8', zone: 'UTC', addresses: '127.0.0.1', eighteen: true })
    const stranger = { ...running, superuser: { user: 'postgres', password: 'wrong' } }
    await expect(query(stranger, (sql) => sql`select 1`)).rejects.toMatchObject({ code: '28P01' })
  })
})

describe('a database that is there', () => {
  const dir = sharedDirectory()

  it('keeps its data when it is stopped and started again', async () => {
    const first = await startForTest({ dir, port: 0 })
    await query(first, (sql) => sql`create table stopped as select 'Ärla' as name`)
    await first.stop()
    await expect(query(first, (sql) => sql`select 1`)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    const second = await startForTest({ dir, port: 0 })
    expect(second.adopted).toBe(false)
    expect(second.pid).not.toBe(first.pid)
    expect([...(await query(second, (sql) => sql`select name from stopped`))]).toEqual([{ name: 'Ärla' }])
  })

  it('lives on when its starter is killed, and the next one joins it', async () => {
    const { child, started } = await spawnStarter(dir)
    await killed(child)
    const steps: Progress[] = []
    const running = await startForTest({ dir, port: 0, onProgress: (step) => steps.push(step) })
    expect(steps).toEqual(['adopting'])
    expect(running).toMatchObject({ ...started, adopted: true })
    expect([...(await query(running, (sql) => sql`select 1 as answer`))]).toEqual([{ answer: 1 }])
  })

  it('recovers after the server itself was killed', async () => {
    const first = await startForTest({ dir, port: 0 })
    await query(first, (sql) => sql`create table crashed as select 1 as answer`)
    process.kill(first.pid, 'SIGKILL')
    await isGone(first.pid)
    const second = await startForTest({ dir, port: 0 })
    expect(second).toMatchObject({ adopted: false })
    expect([...(await query(second, (sql) => sql`select answer from crashed`))]).toEqual([{ answer: 1 }])
  })

  it.each([
    ['another process, which serves nothing', sleeper],
    ['a zombie, which still answers signals', zombie],
    ['no process at all', async () => 2 ** 22 + 1],
  ])('starts although its pid file names %s', async (_what, foreign) => {
    const first = await startForTest({ dir, port: 0 })
    await first.stop()
    const { data } = filesOf(dir)
    writeFileSync(
      join(data, 'postmaster.pid'),
      `${await foreign()}\n${data}\n1790000000\n54329\n\n127.0.0.1\n0\nready\n`,
    )
    const second = await startForTest({ dir, port: 0 })
    expect(second.adopted).toBe(false)
    expect([...(await query(second, (sql) => sql`select 1 as answer`))]).toEqual([{ answer: 1 }])
  })
})

describe('others on the same machine', () => {
  it('takes another port when the wished one is taken', async () => {
    const port = await listening()
    const running = await startForTest({ dir: temporaryDirectory(), port })
    expect(running.port).not.toBe(port)
    expect([...(await query(running, (sql) => sql`select 1 as answer`))]).toEqual([{ answer: 1 }])
  })

  it('lets several who start a new database at once end up in the same', async () => {
    const dir = temporaryDirectory()
    const [own, own2, other] = await Promise.all([
      startForTest({ dir, port: 0 }),
      startForTest({ dir, port: 0 }),
      spawnStarter(dir),
    ])
    const all = [own, own2, other.started]
    expect(new Set(all.map(({ pid }) => pid)).size).toBe(1)
    expect(new Set(all.map(({ superuser }) => superuser.password)).size).toBe(1)
    expect(all.filter(({ adopted }) => !adopted)).toHaveLength(1)
  })
})
