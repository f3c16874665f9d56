import { expect, test } from 'vitest'
import { ownDatabase } from '../../test/database.ts'
import { inTransaction } from './transaction.ts'

const now = '2026-11-22T12:00:00.000Z'
const many = <T>(make: (n: number) => Promise<T>): Promise<T>[] => Array.from({ length: 200 }, (_, n) => make(n))

const { db } = await ownDatabase()

test('G6: single statements beside transactions, hundreds at once: each is carried out', async () => {
  const single = many((n) => db.single`select ${n}::int as n`)
  await Promise.all([...single, inTransaction(db.app, undefined, now, ({ sql }) => sql`select 1`)])
  const outcomes = await Promise.allSettled(
    many((n) =>
      n % 2 === 0
        ? db.single`select ${n}::int as n`.execute()
        : inTransaction(db.app, undefined, now, ({ sql }) => sql`select ${n}::int as n`),
    ),
  )
  expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
})
