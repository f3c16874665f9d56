import { mayAtAll } from '@lih/domain/access/can'
import { isListedOutside } from '@lih/domain/receiver/receiver'
import type { Actor } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import type { PatientRow } from '../patient/patient.store.ts'
import type { ReceiverRow } from './receiver.store.ts'
import type { PatientReceiver, ReceiverRequest } from './receiver.types.ts'

const requestView = ({ unit, fromUnit, ...row }: ReceiverRow): ReceiverRequest => ({
  ...row,
  unit: withParty(unit),
  fromUnit: withParty(fromUnit),
})

type Facts = Pick<PatientRow, 'listing' | 'receiverRequests' | 'fallback' | 'deceasedAt'>

/** Who receives, as the actor sees it; null for a patient of whom nobody outside the region has anything to do (M12). */
export const receiverView = (row: Facts, actor: Actor): PatientReceiver | null => {
  const { listing, receiverRequests, fallback, deceasedAt } = row
  const outside = isListedOutside(listing?.unit ?? null)
  if (!outside && receiverRequests.length === 0) return null
  const standing = receiverRequests.find(({ status }) => status === 'ASKED' || status === 'ACCEPTED')
  const may = (action: 'receiver:ask' | 'receiver:answer') => mayAtAll(actor, action).effect !== 'DENY'
  return {
    missing: outside && standing?.status !== 'ACCEPTED',
    fallback: fallback && withParty(fallback),
    requests: receiverRequests.map(requestView),
    mayAsk: outside && deceasedAt === null && standing === undefined && may('receiver:ask'),
    mayAnswer: standing?.status === 'ASKED' && standing.unit.id === actor.unitId && may('receiver:answer'),
    mayWithdraw: standing !== undefined && may('receiver:ask'),
  }
}
