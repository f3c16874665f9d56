import type { Action } from '@lih/domain/access/actions'
import { mayAtAll } from '@lih/domain/access/can'
import { assignmentOn, renewedFor } from '@lih/domain/care-home/assignment'
import { agreementOn } from '@lih/domain/care-home/layers'
import { meetingYears } from '@lih/domain/care-home/meeting'
import { placesOn } from '@lih/domain/care-home/places'
import { decideStrikeSupport, dutyOf } from '@lih/domain/care-home/support-log'
import { agreedTerm } from '@lih/domain/care-home/terms'
import { textOn } from '@lih/domain/care-home/texts'
import { type CivilDate, civilDateOf, type Instant } from '@lih/domain/time/civil'
import type { Actor } from '../../context.ts'
import { withParty } from '../../db/organisation.store.ts'
import type { AgreementRow, AssignmentRow, CareHomeRow, TermRow } from './care-home.store.ts'
import type { CareHome, CareHomeAssignment, CareHomeTerm } from './care-home.types.ts'
import type { UseRow } from './text.store.ts'

const may = (actor: Actor, action: Action): boolean => mayAtAll(actor, action).effect !== 'DENY'

const isParty = (home: CareHomeRow, row: AssignmentRow, actor: Actor): boolean =>
  actor.unitId === home.unit.id || actor.unitId === row.unit.id

const termView = (term: TermRow, isTheirs: boolean, actor: Actor): CareHomeTerm => {
  const { proposedUnitId, ...rest } = term
  const open = term.agreedAt === null && term.declinedAt === null
  return { ...rest, mayAnswer: open && isTheirs && proposedUnitId !== actor.unitId && may(actor, 'careHome:agree') }
}

type Around = {
  readonly actor: Actor
  readonly agreements: readonly AgreementRow[]
  readonly uses: readonly UseRow[]
  readonly today: CivilDate
}

const assignmentView = (home: CareHomeRow, row: AssignmentRow, around: Around): CareHomeAssignment => {
  const { actor, agreements, uses, today } = around
  const { providerId, ...rest } = row
  const theirs = isParty(home, row, actor)
  const texts = uses.filter(({ assignmentId }) => assignmentId === row.id)
  const waits = texts.some(({ agreedAt, declinedAt }) => agreedAt === null && declinedAt === null)
  const view = (term: TermRow | undefined) => (term ? termView(term, theirs, actor) : null)
  return {
    ...rest,
    unit: withParty(row.unit),
    renewedTo: renewedFor(row, today)?.to ?? null,
    texts,
    text: textOn(texts, today) ?? null,
    mayAnswerText: waits && row.unit.id === actor.unitId && may(actor, 'careHome:acceptText'),
    terms: row.terms.map((term) => termView(term, theirs, actor)),
    dialogue: view(agreedTerm(row.terms, 'DIALOGUE')),
    acutePath: view(agreedTerm(row.terms, 'ACUTE_PATH')),
    supportLog: row.supportLog.map((entry) => ({
      ...entry,
      duty: dutyOf(entry.kind, entry.physicianNeeded),
      mayStrike: may(actor, 'careHome:agree') && decideStrikeSupport(entry, actor.unitId).ok,
    })),
    meetingYears: meetingYears({ ...row, unitId: row.unit.id }, row.meetings, today),
    mainAgreement: agreementOn(agreements, 'MAIN', providerId, today) ?? null,
  }
}

/** The assignment in force, else the next one that begins, else none. */
const presentOf = ({ assignments }: CareHomeRow, today: CivilDate): AssignmentRow | null => {
  const all = assignments.map((row) => ({ ...row, unitId: row.unit.id }))
  return assignmentOn(all, today) ?? all.filter(({ validFrom }) => validFrom > today).at(-1) ?? null
}

/** A care home with its agreements, as a party or the region sees it on a day (A1–A4, A7, A10). */
export const careHomeView = (
  home: CareHomeRow,
  { agreements, uses }: Pick<Around, 'agreements' | 'uses'>,
  actor: Actor,
  now: Instant,
): CareHome => {
  const today = civilDateOf(now)
  const around = { actor, agreements, uses, today }
  const present = presentOf(home, today)
  const proposal = home.places.find(({ confirmedAt, declinedAt }) => confirmedAt === null && declinedAt === null)
  return {
    ...home,
    unit: withParty(home.unit),
    placesNow: placesOn(home.places, today) ?? null,
    proposal: proposal ?? null,
    assignments: home.assignments.map((row) => assignmentView(home, row, around)),
    assignment: present && assignmentView(home, present, around),
    municipalAgreement: agreementOn(agreements, 'REGION_MUNICIPALITY', home.municipalityCode, today) ?? null,
    mayProposePlaces: actor.unitId === home.unit.id && proposal === undefined && may(actor, 'careHome:proposePlaces'),
    mayDecide: may(actor, 'careHome:decide'),
    mayAgree: present !== null && isParty(home, present, actor) && may(actor, 'careHome:agree'),
    mayNamePhysician: present !== null && present.unit.id === actor.unitId && may(actor, 'careHome:namePhysician'),
  }
}
