import { chownSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { killed, query, sharedDirectory, spawnStarter, startForTest, temporaryDirectory } from '../test/world.ts'
import { isRoot } from './account.ts'
import { dataHome, filesOf } from './home.ts'
import { canonical, othersCanReach } from './reach.ts'
import type { Progress } from './start.ts'

const nobody = 65_534

/** Has no name on any machine that we know of, as in a container that is run with a bare number. */
const nameless = 54_321

const ownerOf = (pid: number): number => statSync(`/proc/${pid}`).uid

const packageIsReachable = othersCanReach(canonical(import.meta.dirname)) && othersCanReach(canonical(process.execPath))
const whyNotUnprivileged = isRoot()
  ? 'an unprivileged account cannot read this clone'
  : 'all tests here run unprivileged'

describe.skipIf(!isRoot() || !packageIsReachable)(`an unprivileged user (skipped when ${whyNotUnprivileged})`, () => {
  it('runs the server itself, in the directory it gave', async () => {
    const dir = temporaryDirectory()
    chownSync(dir, nobody, nobody)
    const { child, started } = await spawnStarter(dir, { uid: nobody, gid: nobody, env: {} })
    expect(started).toMatchObject({ adopted: false, home: dir })
    expect(ownerOf(started.pid)).toBe(nobody)
    expect(statSync(filesOf(dir).secret).uid).toBe(nobody)
    expect([...(await query(started, (sql) => sql`select 1 as answer`))]).toEqual([{ answer: 1 }])
    await killed(child)
    await (await startForTest({ dir, port: 0 })).stop()
  })

  it('is told why when it has no name, and leaves nothing half done', async () => {
    const dir = temporaryDirectory()
    chownSync(dir, nameless, nameless)
    const starter = spawnStarter(dir, { uid: nameless, gid: nameless, env: {} })
    await expect(starter).rejects.toThrow(/user ID 54321: user does not exist\nAnge DATABASE_URL/)
    expect(existsSync(filesOf(dir).cluster)).toBe(false)
  })
})

describe.runIf(isRoot())('root (skipped for others: it is about what root may not do)', () => {
  const dir = sharedDirectory()

  it('runs the server as nobody, who cannot read the password of the superuser', async () => {
    const running = await startForTest({ dir, port: 0 })
    expect(ownerOf(running.pid)).toBe(nobody)
    expect(statSync(filesOf(dir).secret)).toMatchObject({ uid: 0 })
  })

  it('keeps the files in a shelter when the clone lies in a home of mode 0700', async () => {
    const hidden = temporaryDirectory(0o700)
    const steps: Progress[] = []
    const running = await startForTest({ dir: hidden, port: 0, onProgress: (step) => steps.push(step) })
    expect(running.home).toMatch(/^\/var\/tmp\/lakarinsatser-[0-9a-f]{12}$/)
    expect(running.home).toBe(dataHome(hidden))
    expect(steps).toEqual(['initialising', 'starting'])
    expect([...(await query(running, (sql) => sql`select 1 as answer`))]).toEqual([{ answer: 1 }])
    expect(readdirSync(hidden)).toEqual([])
    expect(statSync(running.home)).toMatchObject({ uid: 0 })
    expect(statSync(running.home).mode & 0o777).toBe(0o755)
  })

  it('refuses a shelter that another user has made', async () => {
    const hidden = temporaryDirectory(0o700)
    const shelter = dataHome(hidden)
    mkdirSync(shelter)
    chownSync(shelter, nobody, nobody)
    await expect(startForTest({ dir: hidden, port: 0 })).rejects.toThrow(`${shelter} tillhör en annan användare`)
  })

  it('refuses files of another account, with advice, and leaves them alone', async () => {
    await (await startForTest({ dir, port: 0 })).stop()
    chownSync(filesOf(dir).data, 1000, 1000)
    await expect(startForTest({ dir, port: 0 })).rejects.toThrow(/tillhör en annan användare \(uid 1000\).*DATA_DIR/)
    expect(statSync(filesOf(dir).data)).toMatchObject({ uid: 1000 })
  })
})
