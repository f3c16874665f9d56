import type { FeedContext } from './encounter.ts'
import type { ProcedureFact } from './fact.ts'
import type { FeedDecision } from './fault.ts'
import { Reader, shaped } from './reader.ts'
import { encounterKeyOf, keyOf, patientKeyOf } from './references.ts'
import { procedureSchema } from './resource.ts'

/** Reads a Procedure (M21): which stay it belongs to is what the scores ask. */
export const readProcedure = (resource: unknown, context: FeedContext): FeedDecision<ProcedureFact> => {
  const shape = shaped(procedureSchema, resource)
  if (!shape.ok) return shape
  const procedure = shape.changes
  const reader = new Reader()
  const start =
    reader.moment(procedure.performedDateTime, ['performedDateTime']) ??
    reader.period(procedure.performedPeriod, ['performedPeriod']).start
  return reader.finish({
    kind: 'PROCEDURE',
    key: keyOf(reader, 'Procedure', procedure.id),
    patientKey: patientKeyOf(reader, procedure.subject, context.references),
    encounterKey: encounterKeyOf(reader, procedure.encounter, context.references),
    status: reader.required(procedure.status, ['status'], 40),
    codes: reader.codings([procedure.code], ['code']),
    start: start?.from ?? null,
  })
}
