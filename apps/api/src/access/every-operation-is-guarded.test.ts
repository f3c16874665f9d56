import { actionNames } from '@lih/domain/access/actions'
import { getMetadataStorage } from 'type-graphql'
import { expect, test } from 'vitest'
import { ownDatabase } from '../../test/database.ts'
import { graphqlOn } from '../../test/graphql.ts'
import { plantPeople } from '../../test/people.ts'
import { guardOf } from './guard.ts'

const own = await ownDatabase()
const people = await plantPeople(own.owner)
const { as } = graphqlOn(own, '2026-11-22T12:00:00.000Z')

const storage = getMetadataStorage()
const operations = [...storage.queries, ...storage.mutations, ...storage.subscriptions].map(
  ({ target, methodName, schemaName }) => ({ name: schemaName, guard: guardOf(target, methodName) }),
)

test('every operation says who may, or why everybody may', () => {
  expect(operations.length).toBeGreaterThanOrEqual(7)
  expect(operations.filter(({ guard }) => guard === undefined).map(({ name }) => name)).toEqual([])
  const actions = operations.flatMap(({ guard }) => (guard?.kind === 'CAN' ? [guard.action] : []))
  expect(actionNames).toEqual(expect.arrayContaining(actions))
  const reasons = operations.flatMap(({ guard }) => (guard?.kind === 'PUBLIC' ? [guard.reason] : []))
  expect(reasons.filter((reason) => reason.length < 10)).toEqual([])
})

test('only what says who has signed in is open to everybody', () => {
  expect(operations.filter(({ guard }) => guard?.kind === 'PUBLIC').map(({ name }) => name)).toEqual(['me'])
})

test('G2: nobody is asked to sign in, and nothing is read', async () => {
  const answer = await as(undefined).ask('{ units(kinds: [VARDCENTRAL]) { name } }')
  expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' })
  expect(answer.statements).toEqual([])
  expect(await as(undefined).ask('{ me { name } }')).toMatchObject({ data: { me: null } })
})

test('S7, G2: an assignment for another purpose is denied with the reason, and logged', async () => {
  const administrator = { ...people.wardPhysician, purpose: 'ADMINISTRATION' } as const
  const answer = await as(administrator).ask('{ units(kinds: [VARDCENTRAL]) { name } }')
  expect(answer.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN', reason: 'WRONG_PURPOSE' })
  expect(await own.owner`select kind, view, reason, patient_ids, person_id from access_log`).toEqual([
    { kind: 'DENIED', view: 'units', reason: 'WRONG_PURPOSE', patientIds: [], personId: administrator.personId },
  ])
})

test('the guard lets the right assignment through', async () => {
  const answer = await as(people.wardPhysician).ask('{ units(kinds: [VARDCENTRAL]) { name party } }')
  expect(answer).toMatchObject({ data: { units: [{ name: 'Vårdcentralen Vallås', party: 'VARDCENTRAL' }] } })
  expect(answer.statements).toHaveLength(1)
})
