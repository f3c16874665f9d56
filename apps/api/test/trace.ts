import type { World } from './world.ts'

const tables = [
  'stay',
  'typed_input',
  'risk_assessment',
  'support',
  'support_answer',
  'support_message',
  'follow_up',
  'support_extension',
  'handover',
  'handover_message',
  'responsibility',
  'responsibility_struck',
  'care_relation',
  'named_contact',
  'care_level',
  'saturation_scale',
  'enrolment',
  'municipal_care_request',
  'visit',
  'visit_code',
  'visit_revision',
  'timeline_correction',
  'doctor_request',
  'doctor_request_message',
  'medication_review',
  'medication_review_revision',
  'medication_need',
  'contact_sought',
  'deviation',
  'receiver_request',
  'doctor_wish',
  'discharge_need',
  'screening_result',
] as const

export type Trace = {
  /** Every row about the patient, as text: equal before and after means that nothing was stored. */
  readonly rows: string
  readonly audit: number
  readonly commands: number
  readonly opened: number
  readonly denied: number
  readonly jobs: number
}

const announcements = (owner: World['owner']) => owner`
  (select j.id, j.payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'announce') announced`

/** What is stored about a patient, as the superuser sees it. */
export const traceOf = async ({ owner }: World, patientId: string): Promise<Trace> => {
  const rows = await Promise.all(
    tables.map(
      (table) => owner`select to_jsonb(t)::text as row from ${owner(table)} t where patient_id = ${patientId}`,
    ),
  )
  const [counts] = await owner<Omit<Trace, 'rows'>[]>`
    select (select count(*)::int from audit where patient_id = ${patientId}) as audit,
      (select count(*)::int from command) as commands,
      (select count(*)::int from access_log where kind = 'PATIENT' and patient_ids = array[${patientId}::uuid]) as opened,
      (select count(*)::int from access_log where kind = 'DENIED') as denied,
      (select count(*)::int from ${announcements(owner)}) as jobs`
  if (!counts) throw new Error('no counts')
  const text = rows.map((of, index) => [tables[index], ...of.map(({ row }) => String(row)).sort()])
  return { rows: JSON.stringify(text), ...counts }
}

/** The units that the announcements since `jobs` go to, in no order. */
export const toldSince = async ({ owner }: World, before: Pick<Trace, 'jobs'>): Promise<readonly string[]> => {
  const rows = await owner<{ payload: { readonly units: readonly string[] } }[]>`
    select payload from ${announcements(owner)} order by id offset ${before.jobs}`
  return [...new Set(rows.flatMap(({ payload }) => payload.units))]
}
