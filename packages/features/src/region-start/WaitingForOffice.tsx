import { OfficeWaitingDocument, type OfficeWaitingQuery } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Answer } from '@lih/portal-kit/live/Answer.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'

/** Nothing here is about a patient: no change of one asks again. */
const ofNobody: readonly string[] = []

type Task = { readonly id: string; readonly what: string; readonly note?: string; readonly href: string }

/** What the office has to decide: months to approve, and places that a municipality has proposed. */
const useTasks = () => {
  const text = useText()
  return ({ settlements, careHomes }: OfficeWaitingQuery): readonly Task[] => {
    const months = settlements?.waiting ?? 0
    const approve: Task = { id: 'settlement', what: text('regionStart.approve', { count: months }), href: '/avrakning' }
    const places = (careHomes ?? []).flatMap(({ id, name, proposal }): readonly Task[] =>
      proposal
        ? [
            {
              id,
              what: text('regionStart.places', { home: name }),
              note: text('regionStart.places.from', { day: proposal.validFrom }),
              href: '/sabo',
            },
          ]
        : [],
    )
    return [...(months > 0 ? [approve] : []), ...places]
  }
}

/** What waits for the region's office: the first thing on its first page. */
export const WaitingForOffice = () => {
  const text = useText()
  const mayAtAll = useMayAtAll()
  const tasksOf = useTasks()
  const query = useLiveQuery(OfficeWaitingDocument, {
    variables: { settlements: mayAtAll('settlement:approve'), places: mayAtAll('careHome:decide') },
    patientIds: ofNobody,
  })
  return (
    <Section title={text('regionStart.waiting')}>
      <Answer
        query={query}
        lines={4}
        level={3}
        empty={(data) =>
          tasksOf(data).length === 0 ? (
            <Nothing kind="empty" title={text('regionStart.waiting.none')}>
              {text('regionStart.waiting.none.text')}
            </Nothing>
          ) : null
        }
      >
        {(data) => (
          <Lines>
            {tasksOf(data).map(({ id, what, note, href }) => (
              <Line
                key={id}
                end={
                  <LinkButton small href={href} aria-label={text('regionStart.open', { what })}>
                    {text('regionStart.see')}
                  </LinkButton>
                }
              >
                <State level="plan">{what}</State>
                {note && <span className="u-sub">{note}</span>}
              </Line>
            ))}
          </Lines>
        )}
      </Answer>
    </Section>
  )
}
