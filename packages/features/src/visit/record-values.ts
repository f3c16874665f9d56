import { shownCode } from '@lih/domain/clinical-code/code'
import { localDateTime } from '@lih/portal-kit/format/dates.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import type { PickedCode } from './CodePicker.tsx'
import type { PatientVisits, Visit } from './visit-words.ts'

/** What the form of a visit's record rests on. */
export type RecordableVisit = Pick<
  Visit,
  | 'id'
  | 'version'
  | 'status'
  | 'pausedAt'
  | 'unit'
  | 'person'
  | 'profession'
  | 'mode'
  | 'occasion'
  | 'urgency'
  | 'reason'
  | 'plannedAt'
  | 'startedAt'
  | 'endedAt'
  | 'documentedAt'
  | 'findings'
  | 'assessment'
  | 'plan'
  | 'withNurse'
  | 'sipNeeded'
  | 'sip'
  | 'codes'
  | 'revisions'
>

/** What a visit's record says, in the fields of the form; of a planned visit only what is planned. */
export const recordedValues = (visit: RecordableVisit) => ({
  unitId: visit.unit.id,
  mode: String(visit.mode),
  occasion: String(visit.occasion),
  urgency: String(visit.urgency),
  reason: visit.reason,
  findings: visit.findings ?? '',
  assessment: visit.assessment ?? '',
  plan: visit.plan ?? '',
  withNurse: visit.withNurse ?? false,
  sipNeeded: visit.sipNeeded ?? false,
  sip: visit.sip ?? false,
  codes: visit.codes.map(({ system, code, display }): PickedCode => ({ system, code, display })),
  ...(visit.person && { personId: visit.person.id }),
  ...(visit.startedAt && { startedAt: localDateTime(visit.startedAt) }),
  ...(visit.endedAt && { endedAt: localDateTime(visit.endedAt) }),
})

/** A value of the record in words; `people` names those whose id may stand in it. */
export const recordWords = (
  people: ReadonlyMap<string, string>,
  performers: PatientVisits['performers'],
  words: Words,
): ((name: string, value: unknown) => string) => {
  const choice = (name: string) => (value: unknown) => (value === '' ? '' : words(`visit.${name}.${String(value)}`))
  const yesNo = (value: unknown) => words(value === true ? 'kit.conflict.yes' : 'kit.conflict.no')
  const wall = (value: unknown) => String(value).replace('T', ' ')
  const inWords: Readonly<Record<string, (value: unknown) => string>> = {
    mode: choice('mode'),
    occasion: choice('occasion'),
    urgency: choice('urgency'),
    withNurse: yesNo,
    sipNeeded: yesNo,
    sip: yesNo,
    startedAt: wall,
    endedAt: wall,
    unitId: (value) => performers.find(({ id }) => id === value)?.name ?? '',
    personId: (value) => people.get(String(value)) ?? '',
    codes: (value) =>
      (value as readonly PickedCode[])
        .map(({ system, code, display }) => `${shownCode(system, code)} ${display}`)
        .join(', '),
  }
  return (name, value) => inWords[name]?.(value) ?? String(value)
}
