import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { killed, query, spawnStarter, startForTest, temporaryDirectory } from '../test/world.ts'
import { filesOf } from './home.ts'
import { removeDatabase } from './reset.ts'

describe('removing the database', () => {
  it('removes nothing while somebody is connected', async () => {
    const dir = temporaryDirectory()
    const running = await startForTest({ dir, port: 0 })
    const outcome = await query(running, async (sql) => {
      await sql`select 1`
      return removeDatabase(dir)
    })
    expect(outcome).toBe('in use')
    expect([...(await query(running, (sql) => sql`select 1 as answer`))]).toEqual([{ answer: 1 }])
  })

  it('stops a server that was left behind, and the next start has a new database', async () => {
    const dir = temporaryDirectory()
    const { child, started } = await spawnStarter(dir)
    await query(started, (sql) => sql`create table kept as select 1 as answer`)
    await killed(child)
    writeFileSync(join(dir, 'other'), 'not the database')
    expect(await removeDatabase(dir)).toBe('removed')
    await expect(query(started, (sql) => sql`select 1`)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
    expect(existsSync(filesOf(dir).cluster)).toBe(false)
    expect(existsSync(join(dir, 'other'))).toBe(true)
    const next = await startForTest({ dir, port: 0 })
    expect(next.superuser.password).not.toBe(started.superuser.password)
    await expect(query(next, (sql) => sql`select answer from kept`)).rejects.toMatchObject({ code: '42P01' })
  })

  it('says when there is none', async () => {
    expect(await removeDatabase(temporaryDirectory())).toBe('absent')
  })
})
