import { formatTime, localDateTime } from '@lih/portal-kit/format/dates.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import type { WrittenAct } from './contents.ts'

type Input = WrittenAct['input']
export type TypedLine = { readonly key: string; readonly name: string; readonly value: string }

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

const visitTexts = ['reason', 'findings', 'assessment', 'plan'] as const
const requestTexts = ['situation', 'background', 'assessment', 'recommendation'] as const

const visitTimes = (input: Input): string =>
  `${formatTime(textOf(input['startedAt']))}–${formatTime(textOf(input['endedAt']))}`

/** What somebody typed, in words, so that it can be read and copied whatever becomes of it. */
export const typedLines = ({ kind, input }: WrittenAct, words: Words): readonly TypedLine[] => {
  const names = kind === 'recordVisit' ? visitTexts : requestTexts
  const head =
    kind === 'recordVisit'
      ? { key: 'time', name: words('offline.typed.time'), value: visitTimes(input) }
      : {
          key: 'urgency',
          name: words('offline.typed.urgency'),
          value: words(`offline.urgency.${textOf(input['urgency'])}`),
        }
  const lines = names.map((key) => ({ key, name: words(`offline.typed.${key}`), value: textOf(input[key]) }))
  return [head, ...lines].filter(({ value }) => value !== '')
}

const vitals = ['respiration', 'saturation', 'systolic', 'pulse'] as const

/** Vital signs as their form holds them. */
const typedVitals = (signs: unknown): Record<string, string> => {
  const measured = (signs ?? {}) as Readonly<Record<string, unknown>>
  const { oxygen, consciousness, temperatureTenths } = measured
  return {
    ...Object.fromEntries(vitals.map((name) => [name, typeof measured[name] === 'number' ? `${measured[name]}` : ''])),
    oxygen: typeof oxygen === 'boolean' ? (oxygen ? 'yes' : 'no') : '',
    consciousness: textOf(consciousness),
    temperatureTenths:
      typeof temperatureTenths === 'number' ? (temperatureTenths / 10).toFixed(1).replace('.', ',') : '',
  }
}

type DraftOf = {
  readonly form: string
  readonly subjectId: string
  readonly content: { readonly values: Record<string, unknown>; readonly seen: number | null }
}

/** What was typed, as a draft of the portal's own form: there it can be changed and sent, and is compared with what is new. */
export const draftOf = ({ kind, patient, input }: WrittenAct): DraftOf => {
  const { patientId: _, vitalSigns, visitId, expectedVersion, codes, ...rest } = input
  const values = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value ?? '']))
  if (kind === 'sendDoctorRequest') {
    const content = { values: { ...values, ...typedVitals(vitalSigns) }, seen: null }
    return { form: 'doctorRequest.send', subjectId: patient.id, content }
  }
  const times = {
    startedAt: localDateTime(textOf(input['startedAt'])),
    endedAt: localDateTime(textOf(input['endedAt'])),
  }
  const picked = ((codes ?? []) as readonly object[]).map((code) => ({ display: '', ...code }))
  return {
    form: 'visit.record',
    subjectId: textOf(visitId) || patient.id,
    content: {
      values: { ...values, ...times, codes: picked },
      seen: typeof expectedVersion === 'number' ? expectedVersion : null,
    },
  }
}
