import type { FeedContext } from './encounter.ts'
import type { ConditionFact } from './fact.ts'
import type { FeedDecision } from './fault.ts'
import { Reader, shaped } from './reader.ts'
import { encounterKeyOf, keyOf, patientKeyOf } from './references.ts'
import { conditionSchema, type FhirConcept } from './resource.ts'

const codeOf = (reader: Reader, concept: FhirConcept | undefined, path: string): string | null =>
  reader.codings([concept], [path])[0]?.code ?? null

/**
 * Reads a Condition (M21). All diagnoses are kept, so that "no counted disease" can be told from "nothing is known". Onset
 * as an age or a text is not read; then the day it was recorded stands in.
 */
export const readCondition = (resource: unknown, context: FeedContext): FeedDecision<ConditionFact> => {
  const shape = shaped(conditionSchema, resource)
  if (!shape.ok) return shape
  const condition = shape.changes
  const reader = new Reader()
  const key = keyOf(reader, 'Condition', condition.id)
  const patientKey = patientKeyOf(reader, condition.subject, context.references)
  encounterKeyOf(reader, condition.encounter, context.references)
  const codes = reader.codings([condition.code], ['code'])
  const text = reader.text(condition.code.text, ['code', 'text'], 500)
  if (codes.length === 0 && text === null) reader.fail('MISSING_FIELD', ['code', 'coding'])
  const onset =
    reader.moment(condition.onsetDateTime, ['onsetDateTime']) ??
    reader.period(condition.onsetPeriod, ['onsetPeriod']).start ??
    reader.moment(condition.recordedDate, ['recordedDate'])
  const abated =
    reader.moment(condition.abatementDateTime, ['abatementDateTime']) ??
    reader.period(condition.abatementPeriod, ['abatementPeriod']).end
  const began = reader.moment(condition.onsetDateTime, ['onsetDateTime'])
  if (began !== null && abated !== null && abated.to < began.from) reader.fail('PERIOD_REVERSED', ['abatementDateTime'])
  const clinicalStatus = codeOf(reader, condition.clinicalStatus, 'clinicalStatus')
  return reader.finish({
    kind: 'CONDITION',
    key,
    patientKey,
    codes,
    text,
    clinicalStatus,
    verificationStatus: codeOf(reader, condition.verificationStatus, 'verificationStatus'),
    onset: onset?.from ?? null,
    abated: abated?.to ?? null,
    abatedUndated: abated === null && (condition.abatementBoolean === true || clinicalStatus === 'resolved'),
  })
}
