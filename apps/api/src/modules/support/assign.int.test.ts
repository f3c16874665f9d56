import { expect, test } from 'vitest'
import { act, mustAct } from '../../../test/acts.ts'
import { commandOutcomes } from '../../../test/outcomes.ts'
import { on, proposed, running, type Story } from '../../../test/support-story.ts'
import { ownWorld, type World } from '../../../test/world.ts'

const world = await ownWorld()

const versionOf = async (of: World, { supportId }: Story): Promise<number> => {
  const [row] = await of.owner<{ version: number }[]>`select version from support where id = ${supportId}`
  return row?.version ?? -1
}

const inputFor = async (of: World, story: Story, personId: string | null) => ({
  patientId: story.patientId,
  supportId: story.supportId,
  expectedVersion: await versionOf(of, story),
  personId,
})

commandOutcomes(() => world, {
  mutation: 'assignSupport',
  rules: 'M7',
  prepare: async (of) => {
    const story = await running(of, { earlierStayAt: 'otherWard', enrolled: 'municipality' })
    const input = await inputFor(of, story, of.actor.secondLmPhysician.personId)
    return { patientId: story.patientId, actor: of.actor.lmNurse, at: on(1, '09:00'), input }
  },
  subject: 'supportId',
  versioned: true,
  loser: 'STALE',
  forbidden: [
    ['wardPhysician', 'WRONG_UNIT'],
    ['municipalNurse', 'WRONG_UNIT'],
    ['vcManager', 'WRONG_PROFESSION'],
  ],
  notTheirs: [['vcNurse', 'ASSIGN_NOT_STAFF']],
  strangers: ['otherVcPhysician'],
  texts: [],
  wrong: [
    ['nobody, while it runs', { personId: null }, [['personId', 'PHYSICIAN_REQUIRED']]],
    [
      'somebody who is nobody',
      { personId: '00000000-0000-4000-8000-000000000000' },
      [['personId', 'ASSIGN_NOT_STAFF']],
    ],
  ],
})

test('M7, M11: the responsible physician of a running support is another from now on, without a gap', async () => {
  const story = await running(world)
  const { secondLmPhysician, lmPhysician } = world.actor
  const at = on(1, '09:00')
  const input = await inputFor(world, story, secondLmPhysician.personId)
  const patient = await mustAct(world, secondLmPhysician, at, 'assignSupport', input)
  expect(patient.support?.lmPhysician?.id).toBe(secondLmPhysician.personId)
  expect(patient.responsibility).toMatchObject({
    since: at,
    reason: 'PHYSICIAN_CHANGED',
    physician: { id: secondLmPhysician.personId },
  })
  expect(patient.timeline.at(-2)).toMatchObject({ to: at, physician: { id: lmPhysician.personId } })
})

test('M7: a nurse is no physician of the support; Läkarmedverkan takes a referral before it has answered', async () => {
  const story = await proposed(world)
  const { lmNurse, lmPhysician } = world.actor
  const nurse = await act(
    world,
    lmNurse,
    on(-1, '09:00'),
    'assignSupport',
    await inputFor(world, story, lmNurse.personId),
  )
  expect(nurse.userErrors).toMatchObject([{ code: 'ASSIGN_NOT_STAFF' }])
  const own = await inputFor(world, story, lmPhysician.personId)
  const taken = await mustAct(world, lmPhysician, on(-1, '09:00'), 'assignSupport', own)
  expect(taken.support?.lmPhysician?.id).toBe(lmPhysician.personId)
})

test('at the vårdcentral a nurse takes what comes, and the responsibility stays where it is', async () => {
  const story = await running(world)
  const { vcNurse } = world.actor
  const before = await world.owner`select * from responsibility where patient_id = ${story.patientId}`
  await mustAct(world, vcNurse, on(1, '09:00'), 'assignSupport', await inputFor(world, story, vcNurse.personId))
  const [row] = await world.owner`select receiving_assignee_id from support where id = ${story.supportId}`
  expect(row).toEqual({ receivingAssigneeId: vcNurse.personId })
  expect(await world.owner`select * from responsibility where patient_id = ${story.patientId}`).toEqual(before)
})

test('the choice is among those who may: physicians of Läkarmedverkan, all who work with patients at the vårdcentral', async () => {
  const ask = async (who: 'lmNurse' | 'vcNurse') => {
    const { data } = await world
      .as(world.actor[who], on(1, '09:00'))
      .ask<{ assignableColleagues: { id: string }[] }>('{ assignableColleagues { id } }')
    return data?.assignableColleagues.map(({ id }) => id)
  }
  const { lmPhysician, secondLmPhysician, lmNurse, vcNurse, vcManager } = world.actor
  expect(await ask('lmNurse')).toEqual(expect.arrayContaining([lmPhysician.personId, secondLmPhysician.personId]))
  expect(await ask('lmNurse')).not.toContain(lmNurse.personId)
  expect(await ask('vcNurse')).toContain(vcNurse.personId)
  expect(await ask('vcNurse')).not.toContain(vcManager.personId)
})
