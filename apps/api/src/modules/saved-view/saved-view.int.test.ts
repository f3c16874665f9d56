import { randomUUID } from 'node:crypto'
import { mostViews } from '@lih/domain/saved-view/saved-view'
import { describe, expect, test } from 'vitest'
import type { StaffName } from '../../../test/organisation.ts'
import { toldSince, traceOf } from '../../../test/trace.ts'
import { ownWorld } from '../../../test/world.ts'
import type { Actor } from '../../context.ts'

const world = await ownWorld()
const at = '2026-11-24T08:42:00.000Z'
const fields = 'id version list name params { name value } shared isDefault mine makerName'

type View = {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly params: readonly { readonly name: string; readonly value: string }[]
  readonly shared: boolean
  readonly isDefault: boolean
  readonly mine: boolean
  readonly makerName: string
}
type Payload = {
  readonly views: readonly View[] | null
  readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[]
}
type Mutation = 'saveView' | 'changeView' | 'deleteView'

const run = async (actor: Actor | undefined, mutation: Mutation, input: Readonly<Record<string, unknown>>) => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { views { ${fields} } userErrors { code path } } }`
  const variables = { input: { commandId: randomUUID(), ...input } }
  const { data, errors } = await world.as(actor, at).ask<Record<string, Payload>>(document, variables)
  return { ...(data?.[mutation] ?? { views: null, userErrors: [] }), fault: errors?.[0]?.extensions ?? null }
}

const shown = async (who: StaffName, list = 'receiving'): Promise<readonly View[]> => {
  const document = `query ($list: WorklistName!) { savedViews(list: $list) { ${fields} } }`
  const { data, errors } = await world.as(world.actor[who], at).ask<{ savedViews: View[] }>(document, { list })
  if (!data) throw new Error(errors?.[0]?.message)
  return data.savedViews
}

const waiting = { list: 'receiving', name: 'Väntar i Halmstad', params: [{ name: 'vantar', value: 'ja' }] }
const save = async (who: StaffName, input: Readonly<Record<string, unknown>> = {}): Promise<View> => {
  const name = `Vy ${randomUUID().slice(0, 8)}`
  const answer = await run(world.actor[who], 'saveView', { ...waiting, name, ...input })
  const view = answer.views?.find((each) => each.name === (input['name'] ?? name))
  if (!view) throw new Error(JSON.stringify(answer))
  return view
}
const change = (who: StaffName, view: View, input: Readonly<Record<string, unknown>>) =>
  run(world.actor[who], 'changeView', { viewId: view.id, expectedVersion: view.version, ...input })
const codes = ({ userErrors }: Payload) => userErrors.map(({ code }) => code)
const stored = () => world.owner`select * from saved_view order by id`

describe('saved views', () => {
  test('promise 14: what is saved is there again on another machine, and only for its maker', async () => {
    const view = await save('vcPhysician', { name: waiting.name })
    expect(view).toMatchObject({ params: waiting.params, shared: false, isDefault: false, mine: true })
    expect((await shown('vcPhysician')).map(({ id }) => id)).toContain(view.id)
    expect((await shown('vcNurse')).map(({ id }) => id)).not.toContain(view.id)
    expect((await shown('otherVcPhysician')).map(({ id }) => id)).not.toContain(view.id)
  })

  test('promise 14: a shared view is seen at the unit with its maker’s name, and nowhere else', async () => {
    const view = await save('vcPhysician')
    expect(codes(await change('vcPhysician', view, { shared: true }))).toEqual([])
    expect((await shown('vcNurse')).find(({ id }) => id === view.id)).toMatchObject({ mine: false, isDefault: false })
    expect((await shown('otherVcPhysician')).map(({ id }) => id)).not.toContain(view.id)
  })

  test('promise 14, G5: the unit is told when a view is shared, and nobody when it is one’s own', async () => {
    const told = async (view: View, input: Readonly<Record<string, unknown>>) => {
      const before = await traceOf(world, randomUUID())
      expect(codes(await change('vcPhysician', view, input))).toEqual([])
      return toldSince(world, before)
    }
    const view = await save('vcPhysician')
    expect(await told(view, { isDefault: true })).toEqual([])
    expect(await told({ ...view, version: 1 }, { shared: true })).toEqual([world.unit.vc])
  })

  test('promise 14: what somebody shared who no longer works at the unit is not shown', async () => {
    const view = await save('secondVcPhysician')
    await change('secondVcPhysician', view, { shared: true })
    const ids = async () => (await shown('vcNurse')).map(({ id }) => id)
    expect(await ids()).toContain(view.id)
    const of = { person: world.actor.secondVcPhysician.personId, unit: world.unit.vc }
    await world.owner`update assignment set valid_to = '2026-11-23' where person_id = ${of.person} and unit_id = ${of.unit}`
    expect(await ids()).not.toContain(view.id)
    await world.owner`update assignment set valid_to = null where person_id = ${of.person} and unit_id = ${of.unit}`
  })

  test('promise 14: a copy is one’s own: it stays when the maker takes sharing away, and when the view is removed', async () => {
    const view = await save('vcPhysician')
    await change('vcPhysician', view, { shared: true })
    const copy = await save('vcNurse', { params: view.params })
    await change('vcPhysician', { ...view, version: 1 }, { shared: false })
    expect((await shown('vcNurse')).map(({ id }) => id)).not.toContain(view.id)
    const gone = { viewId: view.id, expectedVersion: 2 }
    expect(codes(await run(world.actor.vcPhysician, 'deleteView', gone))).toEqual([])
    expect((await shown('vcNurse')).find(({ id }) => id === copy.id)).toMatchObject({ params: view.params })
  })

  test('promise 14: only the maker renames, shares or removes; one that is not shared does not exist for others', async () => {
    const view = await save('vcPhysician')
    expect(codes(await change('vcNurse', view, { name: 'Min' }))).toEqual(['NOT_FOUND'])
    await change('vcPhysician', view, { shared: true })
    const now = { ...view, version: 1 }
    const before = await stored()
    for (const input of [{ name: 'Min' }, { shared: false }, { isDefault: true }])
      expect(codes(await change('vcNurse', now, input))).toEqual(['VIEW_NOT_YOURS'])
    const gone = await run(world.actor.vcNurse, 'deleteView', { viewId: view.id, expectedVersion: 1 })
    expect(codes(gone)).toEqual(['VIEW_NOT_YOURS'])
    expect(await stored()).toEqual(before)
  })

  test('promise 14: at most one is the default, the one chosen last', async () => {
    const [first, second] = [await save('vcPhysician'), await save('vcPhysician')]
    await change('vcPhysician', first, { isDefault: true })
    await change('vcPhysician', second, { isDefault: true })
    expect((await shown('vcPhysician')).filter(({ isDefault }) => isDefault).map(({ id }) => id)).toEqual([second.id])
    await change('vcPhysician', { ...second, version: 1 }, { isDefault: false })
    expect((await shown('vcPhysician')).filter(({ isDefault }) => isDefault)).toEqual([])
  })

  test('G6: a view changed in another tab is not overwritten, and two saved at once take one name once', async () => {
    const view = await save('vcPhysician')
    await change('vcPhysician', view, { name: 'Ny' })
    expect(codes(await change('vcPhysician', view, { name: 'Nyare' }))).toEqual(['STALE'])
    const twice = await Promise.all([0, 1].map(() => run(world.actor.vcNurse, 'saveView', { ...waiting, name: 'En' })))
    expect(twice.flatMap(codes)).toEqual(['VIEW_NAME_TAKEN'])
  })

  test('G6: sent twice it is saved once', async () => {
    const input = { ...waiting, name: 'Två gånger', commandId: randomUUID() }
    await run(world.actor.vcPhysician, 'saveView', input)
    expect(codes(await run(world.actor.vcPhysician, 'saveView', input))).toEqual([])
    expect((await shown('vcPhysician')).filter(({ name }) => name === 'Två gånger')).toHaveLength(1)
  })

  test('promise 14: room for so many of each list, then it says what to do', async () => {
    for (let index = 0; index < mostViews; index++) await save('distantNurse', { list: 'municipality', params: [] })
    const more = await run(world.actor.distantNurse, 'saveView', { list: 'municipality', name: 'En till', params: [] })
    expect(codes(more)).toEqual(['TOO_MANY_VIEWS'])
  })

  test.each([
    ['a name in place of a filter', { params: [{ name: 'namn', value: 'Andersson' }] }, 'params', 'NOT_A_CHOICE'],
    ['no name', { name: ' ' }, 'name', 'REQUIRED'],
    ['a very long name', { name: 'å'.repeat(100_000) }, 'name', 'TOO_LONG'],
    ['a control character', { name: 'Hej\u0007' }, 'name', 'CONTROL_CHARACTER'],
  ])('S1, G6: %s stores nothing and says where', async (_, input, path, code) => {
    const before = await stored()
    expect(await run(world.actor.vcPhysician, 'saveView', { ...waiting, ...input })).toMatchObject({
      views: null,
      userErrors: [{ code, path: [path] }],
    })
    expect(await stored()).toEqual(before)
  })

  test('G2: an assignment without care, and nobody, gets nothing', async () => {
    const { vcPhysician } = world.actor
    expect(await run({ ...vcPhysician, purpose: 'ADMINISTRATION' }, 'saveView', waiting)).toMatchObject({
      fault: { code: 'FORBIDDEN', reason: 'WRONG_PURPOSE' },
    })
    expect(await run(undefined, 'saveView', waiting)).toMatchObject({ fault: { code: 'UNAUTHENTICATED' } })
  })

  test('S1: the database lets nobody write in another’s name or at another unit', async () => {
    const { vcPhysician, vcNurse, otherVcPhysician } = world.actor
    const insert = (personId: string, unitId: string) =>
      world.db.app.begin(async (sql) => {
        await sql`select set_config('app.person', ${vcPhysician.personId}, true), set_config('app.unit', ${vcPhysician.unitId}, true), set_config('app.now', ${at}, true)`
        await sql`insert into saved_view (person_id, unit_id, list, name, params) values (${personId}, ${unitId}, 'receiving', ${randomUUID()}, '[]')`
      })
    await expect(insert(vcNurse.personId, vcPhysician.unitId)).rejects.toMatchObject({ code: '42501' })
    await expect(insert(vcPhysician.personId, otherVcPhysician.unitId)).rejects.toMatchObject({ code: '42501' })
    await insert(vcPhysician.personId, vcPhysician.unitId)
  })
})
