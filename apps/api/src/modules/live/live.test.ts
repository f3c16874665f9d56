import 'reflect-metadata'
import { randomUUID } from 'node:crypto'
import { purposes } from '@lih/domain/organisation/kinds'
import { expect, test } from 'vitest'
import { ownDatabase } from '../../../test/database.ts'
import { plantPeople } from '../../../test/people.ts'
import { contextAs } from '../../context.ts'
import { fixedClock } from '../../time/clock.ts'
import { LiveResolver } from './live.resolver.ts'

const { db, owner } = await ownDatabase()
const { vcPhysician } = await plantPeople(owner)
const now = '2026-11-22T12:00:00.000Z'
const change = { patientIds: [randomUUID()], actions: ['visit:record'], at: now }

test.each(purposes)('G5, R6: under %s one is told that something changed; of which patient only in care', (purpose) => {
  const ctx = contextAs(db, { ...vcPhysician, purpose }, fixedClock(now))
  const told = new LiveResolver().unitChanged(change, ctx)
  expect(told).toEqual(purpose === 'CARE' ? change : { ...change, patientIds: [] })
})
