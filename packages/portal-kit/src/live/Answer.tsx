import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import type { ReactNode } from 'react'
import { QueryProblem } from './QueryProblem.tsx'
import type { LiveQueryResult } from './useLiveQuery.ts'

/** What a widget asks for, as far as it must know. */
export type Asked<Data> = Pick<LiveQueryResult<Data>, 'data' | 'error' | 'refetch'>

interface AnswerProps<Data> {
  readonly query: Asked<Data>
  /** As many lines as there will be, so that nothing moves when they come. */
  readonly lines: number
  /** The widget's heading, over what stands in place of an answer: it then says what is missing. */
  readonly title?: string
  readonly level?: 2 | 3 | 4
  /** What to say when the answer holds nothing; null from it when it does hold something, null for what is never empty. */
  readonly empty: ((data: Data) => ReactNode) | null
  readonly children: (data: Data) => ReactNode
}

/** The four states of whatever is asked for: on its way, failed or denied with a way on, holding nothing, and the answer. */
export const Answer = <Data,>({ query, lines, title, level, empty, children }: AnswerProps<Data>) => {
  const { data, error, refetch } = query
  // After a lost network the answer before it is shown: the page says that it may have grown old.
  if (data !== undefined) return empty?.(data) ?? children(data)
  const instead = error ? <QueryProblem error={error} onRetry={refetch} level={level} /> : <Skeleton lines={lines} />
  return title === undefined ? instead : <Section title={title}>{instead}</Section>
}
