import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { feedToken, port, worldStart } from './world.ts'

type Resource = Record<string, unknown>
const samples = process.env['FHIR_SAMPLES']

/** Whether the files that others made are at hand; without them the story begins with a record of its own. */
export const hasSamples = samples !== undefined && samples !== ''

/** Sends resources to the product's own door for the feed; answers its report. */
export const sendFeed = async (body: unknown): Promise<{ readonly status: number; readonly report: unknown }> => {
  const response = await fetch(`http://127.0.0.1:${port}/feed/fhir`, {
    method: 'POST',
    headers: { authorization: `Bearer ${feedToken}`, 'content-type': 'application/fhir+json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, report: await response.json() }
}

export type FeedPatient = { readonly family: string; readonly reference: string; readonly bundle: unknown }

type Bundle = { readonly entry: readonly { readonly fullUrl?: string; readonly resource: Resource }[] }

/** A patient's whole record as published (Synthea). */
export const samplePatient = (file: string): FeedPatient => {
  const bundle = JSON.parse(readFileSync(join(samples ?? '', 'synthea', file), 'utf8')) as Bundle
  const patient = bundle.entry.map(({ resource }) => resource).find(({ resourceType }) => resourceType === 'Patient')
  if (patient === undefined) throw new Error(`${file} has no patient`)
  const [name] = patient['name'] as { family: string }[]
  return { family: name?.family ?? '', reference: `Patient/${String(patient['id'])}`, bundle }
}

/** The same kind of record, small: for a machine without the samples. */
export const ownPatient = (id: string, family: string): FeedPatient => {
  const subject = { reference: `Patient/${id}` }
  const coding = (code: string) => ({ coding: [{ system: 'http://snomed.info/sct', code }] })
  const resources: Resource[] = [
    { resourceType: 'Patient', id, name: [{ family, given: ['Test'] }], birthDate: '1941-05-06', gender: 'male' },
    {
      resourceType: 'Condition',
      id: `${id}-c1`,
      subject,
      code: coding('88805009'),
      onsetDateTime: '2019-02-01T10:00:00+01:00',
      clinicalStatus: { coding: [{ code: 'active' }] },
    },
    {
      resourceType: 'Procedure',
      id: `${id}-p1`,
      subject,
      status: 'completed',
      code: coding('430193006'),
      performedDateTime: '2020-02-01T10:00:00+01:00',
    },
  ]
  const entry = resources.map((resource) => ({
    fullUrl: `urn:uuid:${String(resource['id'])}`,
    resource,
    request: { method: 'POST', url: String(resource['resourceType']) },
  }))
  return { family, reference: subject.reference, bundle: { resourceType: 'Bundle', type: 'transaction', entry } }
}

/** An ongoing planned stay at a unit of ours, by HSA-id, that began some days ago. */
export const admission = (patient: FeedPatient, unitHsaId: string, daysAgo: number): Resource => ({
  resourceType: 'Encounter',
  id: `stay-${patient.reference.slice('Patient/'.length)}`,
  status: 'in-progress',
  class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'IMP' },
  subject: { reference: patient.reference },
  period: { start: new Date(Date.parse(worldStart) - daysAgo * 86_400_000).toISOString() },
  priority: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActPriority', code: 'EL' }] },
  serviceProvider: { identifier: { system: 'urn:oid:1.2.752.29.4.19', value: unitHsaId } },
  reasonCode: [{ text: 'Andnöd' }],
})
