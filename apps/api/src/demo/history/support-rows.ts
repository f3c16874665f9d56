import { lastDayOf } from '@lih/domain/support/period'
import { civilDateOf } from '@lih/domain/time/civil'
import { idOf } from '../ids.ts'
import { referralOf, sbarOf } from '../words.ts'
import type { PastSupport } from './episode.ts'
import { playerOf } from './players.ts'
import type { Gathered } from './rows.ts'
import { stayIdOf, type Told } from './stay-rows.ts'

export const extensionReason =
  'Vätskebalansen är inte stabil, diuretika trappas. Två hembesök till behövs innan vårdcentralen kan ta över.'
export const reviewText = 'Planen är tydlig och tiden rimlig. Vårdcentralen är vidtalad.'

type ToldSupport = Told & { readonly support: PastSupport; readonly supportId: string }

export const supportIdOf = (told: Told): string => idOf(`past-support:${stayIdOf(told)}`)

const onPatient = ({ patient }: Told) => ({ patientId: patient.id })

/** Each command on the support gives it a new version: answers, the discharge, the extension, the hand-over, the admission. */
const versionOf = ({ answers, extension, handover }: PastSupport): number =>
  answers.length + 1 + (extension === null ? 0 : 2) + (handover === null ? 1 : 2)

const addPlan = (to: Gathered, told: ToldSupport): void => {
  const { patient, players, episode, support, supportId } = told
  const { proposedAt, plannedDays, answers } = support
  const receivingUnitId = players.receiver.unitId
  const detail = { stayId: stayIdOf(told), receivingUnitId, plannedDays, expectedDischargeOn: episode.expectedOn }
  const act = { ...onPatient(told), subjectId: supportId }
  to.act({ ...act, action: 'support:propose', by: players.ward, at: proposedAt, detail })
  for (const { party, at } of answers) {
    const by = playerOf(players, party)
    const row = { supportId, party, patientId: patient.id, unitId: by.unitId }
    to.add('support_answer', { ...row, state: 'CONFIRMED', answeredAt: at, answeredBy: by.personId })
    const said = { ...row, kind: 'CONFIRMATION', at, personId: by.personId, recordedAt: at }
    to.add('support_message', { ...said, reasonCode: null, text: null })
    const physicianId = party === 'LAKARMEDVERKAN' ? by.personId : null
    const answered = { party, answer: 'CONFIRMED', reasonCode: null, physicianId, started: false }
    to.act({ ...act, action: 'support:answer', by, at, detail: answered })
  }
}

const addContacts = (to: Gathered, told: ToldSupport): void => {
  const { players, support, supportId } = told
  for (const [n, { at, counterpart, mode, note, nextOn }] of support.contacts.entries()) {
    const id = idOf(`past-contact:${supportId}:${n}`)
    const { personId, unitId } = players.lm
    const row = { id, supportId, ...onPatient(told), counterpart, mode, at, byPhysician: true, outcome: note, nextOn }
    to.add('follow_up', { ...row, personId, unitId, recordedAt: at })
    const detail = { followUpId: id, counterpart, mode, at, nextOn }
    const act = { action: 'followUp:record', by: players.lm, at }
    to.act({ ...act, ...onPatient(told), subjectId: supportId, detail })
  }
}

const addExtension = (to: Gathered, told: ToldSupport, previousLastDay: string): void => {
  const { players, support, supportId } = told
  if (support.extension === null) return
  const { askedAt, reviewedAt, newLastDay } = support.extension
  const id = idOf(`past-extension:${supportId}`)
  const { lm, colleague } = players
  to.add('support_extension', {
    id,
    version: 1,
    supportId,
    ...onPatient(told),
    status: 'APPROVED',
    reason: extensionReason,
    previousLastDay,
    newLastDay,
    requestedAt: askedAt,
    requestedBy: lm.personId,
    reviewedAt,
    reviewedBy: colleague.personId,
    reviewedUnitId: colleague.unitId,
    reviewedAs: 'LM_PHYSICIAN',
    reviewText,
    recordedAt: askedAt,
  })
  const act = { ...onPatient(told), subjectId: id }
  const asked = { supportId, previousLastDay, newLastDay }
  to.act({ ...act, action: 'extension:request', by: lm, at: askedAt, detail: asked })
  const detail = { supportId, newLastDay, status: 'APPROVED', reviewedAs: 'LM_PHYSICIAN' }
  to.act({ ...act, action: 'extension:review', by: colleague, at: reviewedAt, detail })
}

/** The hand-over, after the discharge has given the responsibility to Läkarmedverkan. */
export const addHandover = (to: Gathered, told: ToldSupport): void => {
  const { patient, players, support, supportId } = told
  if (support.handover === null) return
  const { proposedAt, acceptedAt: at, dialogue } = support.handover
  const { lm, receiver } = players
  const id = idOf(`past-handover:${supportId}`)
  to.add('handover', {
    id,
    version: 1,
    supportId,
    ...onPatient(told),
    fromUnitId: lm.unitId,
    toUnitId: receiver.unitId,
    status: 'ACCEPTED',
    ...sbarOf(patient, civilDateOf(proposedAt)),
    proposedAt,
    proposedBy: lm.personId,
    effectiveAt: at,
    dialogue,
    closedAt: at,
    closedBy: receiver.personId,
    recordedAt: proposedAt,
  })
  const act = { ...onPatient(told), subjectId: id }
  const proposed = { supportId, toUnitId: receiver.unitId, effectiveAt: null }
  to.act({ ...act, action: 'handover:propose', by: lm, at: proposedAt, detail: proposed })
  const detail = { supportId, effectiveAt: at, dialogue, visits: {} }
  to.act({ ...act, action: 'handover:accept', by: receiver, at, detail })
  to.shift({ at, unitId: receiver.unitId, physicianId: null, reason: 'HANDOVER', sourceId: id }, receiver)
}

/**
 * The whole course of a support, after the decision and before what comes next.
 * @param endedByAdmissionAt when the next admission ends it, if no hand-over does
 */
export const addSupport = (to: Gathered, told: ToldSupport, endedByAdmissionAt: string | null): void => {
  const { patient, players, episode, support, supportId } = told
  const { proposedAt, plannedDays, answers, handover, extension } = support
  const startedAt = episode.dischargedAt
  const firstDay = civilDateOf(startedAt)
  const lastDay = lastDayOf(firstDay, plannedDays)
  const hasMunicipality = answers.some(({ party }) => party === 'MUNICIPALITY')
  to.add('support', {
    id: supportId,
    version: versionOf(support),
    ...onPatient(told),
    stayId: stayIdOf(told),
    status: handover === null ? 'ENDED' : 'HANDED_OVER',
    hospitalUnitId: players.ward.unitId,
    lmUnitId: players.lm.unitId,
    receivingUnitId: players.receiver.unitId,
    municipalUnitId: hasMunicipality ? players.municipality.unitId : null,
    plannedDays,
    message: referralOf(patient),
    proposedAt,
    proposedBy: players.ward.personId,
    lmPhysicianId: players.lm.personId,
    dischargedAt: startedAt,
    startedAt,
    firstDay,
    lastDay: extension?.newLastDay ?? lastDay,
    endedAt: handover?.acceptedAt ?? endedByAdmissionAt,
    endReason: handover === null ? 'ADMISSION' : null,
    recordedAt: proposedAt,
  })
  addPlan(to, told)
  addContacts(to, told)
  addExtension(to, told, lastDay)
}
