import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import { officeOutcomes, sendOffice } from '../../../test/office.ts'
import { aTariff, settlementsIn, settlingAt } from '../../../test/settlements.ts'
import { ownWorld } from '../../../test/world.ts'
import type { Actor } from '../../context.ts'

const world = await ownWorld()
const { owner, unit, actor } = world
const { officer, settlement, approve, startAnew, careHome, places } = settlementsIn(world)
const head: Actor = { ...actor.vcManager, purpose: 'ADMINISTRATION' }
const at = settlingAt

let assignmentId: string
let textId: string
beforeEach(async () => {
  for (const table of ['care_home_text_use', 'care_home_text', 'care_home_former_physician'])
    await owner`delete from ${owner(table)}`
  await startAnew()
  const homeId = await careHome()
  await places(homeId, '2026-01-01', 47)
  const [assigned] = await owner<{ id: string }[]>`update care_home_assignment set renewed_from = null returning id`
  assignmentId = assigned?.id ?? ''
  const [text] = await owner<{ id: string }[]>`
    insert into care_home_text (title, raises, recorded_at) values ('Version 2', true, ${at}) returning id`
  textId = text?.id ?? ''
})

type Shown = {
  readonly mayAnswerText: boolean
  readonly renewedFrom: string | null
  readonly text: { readonly title: string } | null
  readonly texts: readonly { readonly id: string; readonly validFrom: string; readonly agreedBy: string | null }[]
  readonly formerPhysicians: readonly { readonly name: string; readonly until: string }[]
}
const shown = async (who: Actor): Promise<Shown | undefined> => {
  const document = `{ careHomes { assignment { mayAnswerText renewedFrom text { title } texts { id validFrom agreedBy }
    formerPhysicians { name until } } } }`
  const { data } = await world.as(who, at).ask<{ careHomes: { assignment: Shown }[] }>(document, {})
  return data?.careHomes[0]?.assignment
}
const send = (who: Actor, mutation: string, input: object) => sendOffice(world, who, at, mutation, { ...input })
const propose = (validFrom: string, over: object = {}) =>
  send(officer, 'proposeText', { assignmentId, textId, validFrom, ...over })
const proposedId = async () => (await shown(officer))?.texts.find(({ agreedBy }) => agreedBy === null)?.id ?? ''

describe('A1: which version of the text holds for an assignment', () => {
  test('A1: the region proposes, the vårdcentral’s head agrees, and both see the same', async () => {
    expect((await propose('2026-09-16')).done).toBe(true)
    expect(await shown(officer)).toMatchObject({ mayAnswerText: false, text: null, renewedFrom: null })
    const waiting = await shown(head)
    expect([waiting?.mayAnswerText, (await shown(actor.vcNurse))?.mayAnswerText]).toEqual([true, false])
    expect((await send(head, 'answerText', { useId: waiting?.texts[0]?.id, agree: true })).done).toBe(true)
    for (const who of [officer, head, actor.municipalNurse])
      expect(await shown(who)).toMatchObject({
        mayAnswerText: false,
        text: { title: 'Version 2' },
        texts: [{ validFrom: '2026-09-16', agreedBy: 'Hans Holm' }],
        renewedFrom: '2026-09-16',
      })
  })

  test('A1, G6: what cannot be is said at its field', async () => {
    expect((await propose('2025-12-31')).faults).toEqual(['validFrom TEXT_OUTSIDE_ASSIGNMENT'])
    expect((await propose('2026-09-16', { textId: randomUUID() })).faults).toEqual(['textId NOT_FOUND'])
    await propose('2026-09-16')
    expect((await propose('2026-10-01')).faults).toEqual(['TEXT_PROPOSED_ALREADY'])
    const useId = await proposedId()
    expect((await send(head, 'answerText', { useId, agree: false })).faults).toEqual(['reason REASON_REQUIRED'])
    expect((await send(head, 'answerText', { useId, agree: false, reason: 'Fel dag' })).done).toBe(true)
    expect((await send(head, 'answerText', { useId, agree: true })).faults).toEqual(['PROPOSAL_ANSWERED'])
    expect((await send(head, 'answerText', { useId: randomUUID(), agree: true })).faults).toEqual(['useId NOT_FOUND'])
    expect(await shown(head)).toMatchObject({ text: null, renewedFrom: null })
  })

  test('G2: only the head of the assignment’s own vårdcentral agrees', async () => {
    await propose('2026-09-16')
    const input = { useId: await proposedId(), agree: true }
    expect((await send({ ...head, profession: 'PHYSICIAN' }, 'answerText', input)).denied).toBe('WRONG_PROFESSION')
    expect((await send({ ...head, purpose: 'CARE' }, 'answerText', input)).denied).toBe('WRONG_PURPOSE')
    expect((await send(officer, 'answerText', input)).denied).toBe('WRONG_UNIT')
    const other = { ...head, unitId: unit.otherVc }
    expect((await send(other, 'answerText', input)).faults).toEqual(['NOT_THE_COUNTERPART'])
  })

  test('G6: of two answers at once one wins; the same again does nothing more', async () => {
    await propose('2026-09-16')
    const useId = await proposedId()
    const twins = await Promise.all([0, 1].map(() => send(head, 'answerText', { useId, agree: true })))
    expect(twins.flatMap(({ faults }) => faults)).toEqual(['PROPOSAL_ANSWERED'])
    const [row] = await owner<{ n: number }[]>`
      select count(*)::int as n from audit where action = 'careHome:answerText' and subject_id = ${assignmentId}`
    expect(row?.n).toBe(1)
  })
})

describe('R2: the raise comes with the text', () => {
  const withoutRaise = { ...aTariff, tenPlacesOre: 8_000_000, upliftIncluded: false }
  const agree = async (validFrom: string) => {
    await propose(validFrom)
    await send(head, 'answerText', { useId: await proposedId(), agree: true })
  }

  test('R2, R4: agreed on afterwards it is a correction of the approved month, from its very day', async () => {
    await owner`delete from tariff`
    await send(officer, 'decideTariff', withoutRaise)
    // 30 × 4,7 × 8 000 000 / 365, half up.
    expect((await settlement('2026-09'))?.totalOre).toBe(3_090_411)
    await approve('2026-09')
    await agree('2026-09-16')
    // (15 × 4,7 + 15 × 4,7 × 1,5) × 8 000 000 / 365 = 3 863 013,70.
    expect((await settlement('2026-10'))?.corrections).toMatchObject([
      { month: '2026-09', paidOre: 3_090_411, dueOre: 3_863_014, amountOre: 772_603 },
    ])
  })

  test('R2: never twice: a later text with the raise moves nothing, nor does a tariff that holds it', async () => {
    await agree('2026-09-16')
    expect((await settlement('2026-09'))?.totalOre).toBe(4_635_616)
    const [later] = await owner<{ id: string }[]>`
      insert into care_home_text (title, raises, recorded_at) values ('Version 3', true, ${at}) returning id`
    expect((await propose('2026-10-01', { textId: later?.id })).done).toBe(true)
    await send(head, 'answerText', { useId: await proposedId(), agree: true })
    expect(await shown(head)).toMatchObject({ text: { title: 'Version 3' }, renewedFrom: '2026-09-16' })
  })
})

test('A2: who was the main responsible physician before is read from dated rows', async () => {
  const name = (physicianId: string) => send(actor.vcPhysician, 'nameMainPhysician', { assignmentId, physicianId })
  await name(actor.vcPhysician.personId)
  await name(actor.vcPhysician.personId)
  expect((await shown(head))?.formerPhysicians).toEqual([])
  await name(actor.secondVcPhysician.personId)
  expect((await shown(actor.municipalNurse))?.formerPhysicians).toEqual([{ name: 'Örjan Öman', until: at }])
})

officeOutcomes(() => world, {
  mutation: 'enterText',
  rules: 'A1',
  prepare: async () => ({ at, input: { title: `Version ${randomUUID()}`, link: null, raises: false } }),
  tables: ['care_home_text'],
  loser: 'title TEXT_TITLE_TAKEN',
  other: { raises: true },
  forbidden: [['vcManager', 'WRONG_UNIT']],
  wrong: [
    ['no name', { title: ' ' }, 'title REQUIRED'],
    ['a link that is none', { link: 'avtal.pdf' }, 'link TEXT_LINK'],
    ['a link that runs something', { link: 'javascript:alert(1)' }, 'link TEXT_LINK'],
  ],
})

officeOutcomes(() => world, {
  mutation: 'proposeText',
  rules: 'A1',
  prepare: async () => ({ at, input: { assignmentId, textId, validFrom: '2026-09-16' } }),
  tables: ['care_home_text_use'],
  loser: 'TEXT_PROPOSED_ALREADY',
  other: { validFrom: '2026-09-17' },
  forbidden: [['vcManager', 'WRONG_UNIT']],
  wrong: [['an assignment that does not exist', { assignmentId: randomUUID() }, 'assignmentId NOT_FOUND']],
})
