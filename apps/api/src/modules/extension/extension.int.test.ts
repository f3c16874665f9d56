import { atTime } from '@lih/domain/time/civil'
import { describe, expect, test } from 'vitest'
import { act, mustAct, seen } from '../../../test/acts.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { handoverProposed, on, running, type Story, type StoryOptions } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'

const world = await ownWorld()

/** Another vårdcentral has a care relation: the patient is listed there. */
const watched: StoryOptions = { listed: 'otherVc' }
const newLastDay = '2026-11-01'
const reason = 'Vätskan är inte i balans, läkemedlen trappas upp.'

const request = async (of: World, story: Story, at: string, until = newLastDay, expectedVersion = 3) => {
  const { patientId, supportId } = story
  const input = { patientId, supportId, expectedVersion, newLastDay: until, reason }
  const patient = await mustAct(of, of.actor.lmPhysician, at, 'requestExtension', input)
  return patient.support?.extensions.at(-1)?.id ?? ''
}

/** Asked for on day 11. */
const requested = async (of: World, options: StoryOptions = {}) => {
  const story = await running(of, options)
  return { ...story, extensionId: await request(of, story, on(10, '10:00')) }
}

const review = (of: World, patientId: string, extensionId: string, verdict: 'APPROVED' | 'DENIED', at: string) => {
  const input = { patientId, extensionId, expectedVersion: 0, verdict, text: 'Tre besök kvar, planen är tydlig.' }
  return mustAct(of, of.actor.secondLmPhysician, at, 'reviewExtension', input)
}

commandOutcomes(() => world, {
  mutation: 'requestExtension',
  rules: 'M6',
  prepare: async (of) => {
    const { patientId, supportId } = await running(of, watched)
    const input = { patientId, supportId, expectedVersion: 3, newLastDay, reason }
    return { patientId, actor: of.actor.secondLmPhysician, at: on(10, '10:00'), input }
  },
  subject: 'supportId',
  versioned: true,
  loser: 'STALE',
  forbidden: [
    ['lmNurse', 'WRONG_PROFESSION'],
    ['vcPhysician', 'WRONG_UNIT'],
    ['wardPhysician', 'WRONG_UNIT'],
  ],
  notTheirs: [],
  strangers: [],
  texts: ['reason'],
  wrong: [
    ['the last day that it has', { newLastDay: '2026-10-25' }, [['newLastDay', 'LAST_DAY_NOT_LATER']]],
    ['a day a year ahead', { newLastDay: '2027-11-01' }, [['newLastDay', 'LAST_DAY_TOO_FAR']]],
  ],
})

commandOutcomes(() => world, {
  mutation: 'reviewExtension',
  rules: 'M6',
  prepare: async (of) => {
    const { patientId, extensionId } = await requested(of, watched)
    const input = { patientId, extensionId, expectedVersion: 0, verdict: 'APPROVED', text: 'Planen är tydlig.' }
    return { patientId, actor: of.actor.secondLmPhysician, at: on(10, '15:00'), input }
  },
  subject: 'extensionId',
  versioned: true,
  loser: 'STALE',
  forbidden: [
    ['lmNurse', 'WRONG_PROFESSION'],
    ['vcPhysician', 'WRONG_UNIT'],
  ],
  notTheirs: [
    ['lmPhysician', 'OWN_REQUEST'],
    ['wardPhysician', 'NOT_A_REVIEWER'],
  ],
  strangers: ['otherWardPhysician'],
  texts: ['text'],
  wrong: [],
})

describe('the period', () => {
  const periodAt = async (patientId: string, at: string) => {
    const { support, responsibility } = await seen(world, world.actor.lmPhysician, at, patientId)
    const { phase, lastDay, totalDays, daysLeft } = support ?? {}
    return [phase, lastDay, totalDays, daysLeft, responsibility?.unit.id === world.unit.lm]
  }

  test('M6, M9: an open request does not extend; approved, the last day moves, even after midnight', async () => {
    const { patientId, extensionId } = await requested(world)
    expect(await periodAt(patientId, atTime('2026-10-25', '23:59'))).toEqual(['RUNNING', '2026-10-25', 14, 0, true])
    expect(await periodAt(patientId, atTime('2026-10-26', '00:00'))).toEqual(['OVERDUE', '2026-10-25', 14, -1, true])
    const extended = await review(world, patientId, extensionId, 'APPROVED', atTime('2026-10-26', '09:00'))
    expect(extended.support?.extensions).toMatchObject([
      {
        status: 'APPROVED',
        reason,
        previousLastDay: '2026-10-25',
        newLastDay,
        requestedBy: { id: world.actor.lmPhysician.personId },
        reviewedBy: { id: world.actor.secondLmPhysician.personId },
        reviewedAt: atTime('2026-10-26', '09:00'),
        reviewedAs: 'LM_PHYSICIAN',
        reviewText: 'Tre besök kvar, planen är tydlig.',
      },
    ])
    expect(await periodAt(patientId, atTime('2026-10-26', '10:00'))).toEqual(['RUNNING', newLastDay, 21, 6, true])
    expect(await periodAt(patientId, atTime('2026-11-02', '00:00'))).toEqual(['OVERDUE', newLastDay, 21, -1, true])
  })

  test('M6: denied, it ends as it would have', async () => {
    const { patientId, extensionId } = await requested(world)
    const denied = await review(world, patientId, extensionId, 'DENIED', on(10, '15:00'))
    expect(denied.support).toMatchObject({ lastDay: '2026-10-25', extensions: [{ status: 'DENIED' }] })
    expect(await periodAt(patientId, atTime('2026-10-26', '00:00'))).toEqual(['OVERDUE', '2026-10-25', 14, -1, true])
  })

  test('M6: several follow one another', async () => {
    const { extensionId, ...story } = await requested(world)
    await review(world, story.patientId, extensionId, 'APPROVED', on(10, '15:00'))
    const next = await request(world, story, on(18, '10:00'), '2026-11-10', 5)
    const twice = await review(world, story.patientId, next, 'APPROVED', on(18, '15:00'))
    expect(twice.support?.extensions.map(({ status }) => status)).toEqual(['APPROVED', 'APPROVED'])
    expect(twice.support).toMatchObject({ lastDay: '2026-11-10', totalDays: 30, dayNumber: 19 })
  })

  test('M6, M8: after the hand-over is accepted a request can no longer be approved', async () => {
    const { handoverId, ...story } = await handoverProposed(world)
    const { patientId } = story
    const extensionId = await request(world, story, on(10, '10:00'), newLastDay, 4)
    const taken = { patientId, handoverId, expectedVersion: 0, dialogue: 'PHONE' }
    await mustAct(world, world.actor.vcPhysician, on(10, '11:00'), 'acceptHandover', taken)
    const input = { patientId, extensionId, expectedVersion: 0, verdict: 'APPROVED', text: 'Ja' }
    const late = await act(world, world.actor.secondLmPhysician, on(10, '12:00'), 'reviewExtension', input)
    expect(late.userErrors.map(({ code }) => code)).toEqual(['SUPPORT_NOT_RUNNING'])
  })

  test('M6: the database itself refuses a period over 14 days without an approved extension', async () => {
    const { supportId } = await requested(world)
    const stretch = world.at(
      on(10, '12:00'),
      ({ sql }) => sql`
      update support set last_day = ${newLastDay} where id = ${supportId}`,
    )
    await expect(stretch).rejects.toMatchObject({ code: '23514' })
  })

  test('M6: where Läkarmedverkan has no other physician, the hospital physician of the support reviews', async () => {
    const { patientId, extensionId } = await requested(world)
    const second = world.actor.secondLmPhysician.assignmentId
    await world.owner`update assignment set valid_to = '2026-10-21' where id = ${second}`
    try {
      const input = { patientId, extensionId, expectedVersion: 0, verdict: 'APPROVED', text: 'Rimligt.' }
      const approved = await mustAct(world, world.actor.wardPhysician, on(10, '16:00'), 'reviewExtension', input)
      expect(approved.support?.extensions).toMatchObject([{ status: 'APPROVED', reviewedAs: 'ON_CALL_SPECIALIST' }])
    } finally {
      await world.owner`update assignment set valid_to = null where id = ${second}`
    }
  })
})
