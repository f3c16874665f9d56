import { homeDuties } from '@lih/domain/compliance/duties'
import type { ComplianceQuery } from '@lih/graphql/documents'
import type { Words } from '@lih/portal-kit/i18n/words.ts'

export type Picture = NonNullable<ComplianceQuery['compliance']>
export type Duty = Picture['duties'][number]
export type Item = Duty['items'][number]

export const stateLevels = { FULFILLED: 'ok', DUE: 'plan', OVERDUE: 'over' } as const

const isOfHome = ({ duty }: Pick<Duty, 'duty'>): boolean => (homeDuties as readonly string[]).includes(duty)

/** Duties to the residents, and to the home as a whole. */
export const partsOf = (duties: readonly Duty[]) => ({
  ofResidents: duties.filter((duty) => !isOfHome(duty)),
  ofHome: duties.filter(isOfHome),
})

/** A median in words: minutes up to two hours, then hours. */
export const timeText = (minutes: number | null, words: Words): string => {
  if (minutes === null) return words('compliance.unknown')
  return minutes < 120
    ? words('compliance.minutes', { minutes })
    : words('compliance.hours', { hours: Math.round(minutes / 60) })
}

/** The address of a year's picture: never anything about a person. */
export const picturePath = (assignmentId: string, year: string): string => `/sabo?uppdrag=${assignmentId}&ar=${year}`
