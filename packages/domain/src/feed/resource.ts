import { z } from '../zod.ts'

// Lenient on purpose: a source may send much that is never kept, and only what is read here can make a resource bad.

const text = z.string()
const coding = z.object({ system: text.optional(), code: text.optional(), display: text.optional() })
const concept = z.object({ coding: z.array(coding).optional(), text: text.optional() })
const identifier = z.object({
  use: text.optional(),
  type: concept.optional(),
  system: text.optional(),
  value: text.optional(),
})
const reference = z.object({
  reference: text.optional(),
  display: text.optional(),
  identifier: identifier.optional(),
})
const period = z.object({ start: text.optional(), end: text.optional() })
const extension = z.object({
  url: text,
  valueString: text.optional(),
  valueCode: text.optional(),
  valueCodeableConcept: concept.optional(),
})
const extended = z.object({ extension: z.array(extension).optional() })

const name = z.object({
  extension: z.array(extension).optional(),
  use: text.optional(),
  text: text.optional(),
  family: text.optional(),
  given: z.array(text.nullable()).optional(),
  _given: z.array(extended.nullable()).optional(),
})
const address = z.object({
  extension: z.array(extension).optional(),
  use: text.optional(),
  line: z.array(text).optional(),
  postalCode: text.optional(),
  city: text.optional(),
  country: text.optional(),
})

const base = { id: text.optional() }

export const patientSchema = z.object({
  resourceType: z.literal('Patient'),
  ...base,
  meta: z.object({ security: z.array(coding).optional() }).optional(),
  identifier: z.array(identifier).optional(),
  name: z.array(name).optional(),
  gender: text.optional(),
  birthDate: text.optional(),
  deceasedBoolean: z.boolean().optional(),
  deceasedDateTime: text.optional(),
  address: z.array(address).optional(),
  link: z.array(z.object({ other: reference.optional(), type: text.optional() })).optional(),
})

export const encounterSchema = z.object({
  resourceType: z.literal('Encounter'),
  ...base,
  status: text,
  class: coding,
  type: z.array(concept).optional(),
  serviceType: concept.optional(),
  priority: concept.optional(),
  subject: reference,
  period,
  reasonCode: z.array(concept).optional(),
  hospitalization: z.object({ admitSource: concept.optional(), dischargeDisposition: concept.optional() }).optional(),
  serviceProvider: reference.optional(),
  partOf: reference.optional(),
})

export const conditionSchema = z.object({
  resourceType: z.literal('Condition'),
  ...base,
  clinicalStatus: concept.optional(),
  verificationStatus: concept.optional(),
  code: concept,
  subject: reference,
  encounter: reference.optional(),
  onsetDateTime: text.optional(),
  onsetPeriod: period.optional(),
  abatementDateTime: text.optional(),
  abatementPeriod: period.optional(),
  abatementBoolean: z.boolean().optional(),
  recordedDate: text.optional(),
})

export const observationSchema = z.object({
  resourceType: z.literal('Observation'),
  ...base,
  status: text,
  code: concept,
  subject: reference,
  encounter: reference.optional(),
  effectiveDateTime: text.optional(),
  effectiveInstant: text.optional(),
  effectivePeriod: period.optional(),
  issued: text.optional(),
  valueQuantity: z
    .object({
      value: z.number().optional(),
      comparator: text.optional(),
      unit: text.optional(),
      system: text.optional(),
      code: text.optional(),
    })
    .optional(),
  dataAbsentReason: concept.optional(),
})

export const procedureSchema = z.object({
  resourceType: z.literal('Procedure'),
  ...base,
  status: text,
  code: concept.optional(),
  subject: reference,
  encounter: reference.optional(),
  performedDateTime: text.optional(),
  performedPeriod: period.optional(),
})

/** An organisation is not kept, but it says which unit an encounter belongs to. */
export const organizationSchema = z.object({
  resourceType: z.literal('Organization'),
  ...base,
  identifier: z.array(identifier).optional(),
  name: text.optional(),
})

export const bundleSchema = z.object({
  resourceType: z.literal('Bundle'),
  type: text,
  entry: z.array(z.unknown()).optional(),
})

export type FhirConcept = z.infer<typeof concept>
export type FhirIdentifier = z.infer<typeof identifier>
export type FhirReference = z.infer<typeof reference>
export type FhirPeriod = z.infer<typeof period>
export type FhirName = z.infer<typeof name>
export type FhirAddress = z.infer<typeof address>
export type FhirExtension = z.infer<typeof extension>
export type PatientResource = z.infer<typeof patientSchema>
export type OrganizationResource = z.infer<typeof organizationSchema>
