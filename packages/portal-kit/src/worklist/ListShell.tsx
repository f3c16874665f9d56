import { Button } from '@lih/ui/button/Button.tsx'
import { ChipBar } from '@lih/ui/chip/ChipBar.tsx'
import { HeldBackBar } from '@lih/ui/notice/HeldBackBar.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { weekLabel } from '../format/dates.ts'
import { useText } from '../i18n/useText.ts'
import type { Freshness } from '../live/freshness.ts'
import { QueryFreshness } from '../live/QueryFreshness.tsx'
import { QueryProblem } from '../live/QueryProblem.tsx'
import { useNow } from '../session/useNow.ts'
import type { HeldRows } from './useHeldRows.ts'
import './list-shell.css'
import type { WorklistView } from './useWorklist.ts'

interface ListShellProps {
  readonly title: string
  readonly view: Pick<WorklistView<unknown>, 'state' | 'error' | 'total' | 'shown' | 'filtered' | 'hiding'> & {
    readonly held: Pick<HeldRows<unknown>, 'added' | 'gone' | 'moved' | 'waiting' | 'show'>
  }
  readonly freshness: Freshness
  readonly chips: ReactNode
  /** A chosen filter in words. */
  readonly filterName: (id: string) => string
  readonly removeFilter: (id: string) => void
  readonly clearFilters: () => void
  readonly emptyTitle: string
  readonly emptyText: string
  readonly retry: () => void
  /** Beside the freshness. */
  readonly actions?: ReactNode
  /** The saved views, above the filters. */
  readonly views?: ReactNode
  /** Under the heading, before the filters. */
  readonly search?: ReactNode
  /** The surroundings have the page's padding already. */
  readonly bare?: boolean
  readonly children: ReactNode
}

const Showing = ({ view: { shown, total, filtered }, clearFilters }: ListShellProps) => (
  <span role="status">
    <FormattedMessage id="worklist.showing" values={{ shown, total, b: (parts) => <b>{parts}</b> }} />
    {filtered && (
      <>
        {' · '}
        <Button kind="plain" small onPress={clearFilters}>
          <FormattedMessage id="worklist.clear" />
        </Button>
      </>
    )}
  </span>
)

const Held = ({ view: { held } }: ListShellProps) => {
  const text = useText()
  if (held.waiting === 0) return null
  const parts = (['added', 'gone', 'moved'] as const).flatMap((kind) =>
    held[kind].length === 0 ? [] : [text(`worklist.held.${kind}`, { count: held[kind].length })],
  )
  // At the edge of the window, after the rows: above them it would push them away from under the pointer.
  return (
    <div className="wl-held">
      <HeldBackBar
        text={text('worklist.held', { count: held.waiting })}
        detail={parts.join(', ')}
        showText={text('worklist.held.show')}
        onShow={held.show}
        shortcut="V"
      />
    </div>
  )
}

const FilteredEmpty = ({ view, filterName, removeFilter, clearFilters }: ListShellProps) => {
  const text = useText()
  const hiding = view.hiding.map((filter) => ({ ...filter, name: filterName(filter.id) }))
  const together = hiding.every((filter) => filter.without === 0)
  const names = hiding.map((filter) => filter.name).join(', ')
  return (
    <Nothing
      kind="filtered"
      title={text('worklist.filtered.title')}
      actions={
        <>
          {!together &&
            hiding.map((filter) => (
              <Button key={filter.id} onPress={() => removeFilter(filter.id)}>
                {text('worklist.filtered.remove', { name: filter.name })}
              </Button>
            ))}
          <Button kind={together ? 'quiet' : 'plain'} onPress={clearFilters}>
            {text('worklist.filtered.clear')}
          </Button>
        </>
      }
    >
      {together
        ? text('worklist.filtered.together', { names })
        : hiding.map((filter) => text('worklist.filtered.one', { ...filter })).join(' ')}
    </Nothing>
  )
}

const Content = (props: ListShellProps) => {
  const text = useText()
  switch (props.view.state) {
    case 'loading':
      return <Skeleton lines={8} rowHeight={50} text={text('worklist.loading')} />
    case 'problem':
      return props.view.error && <QueryProblem error={props.view.error} onRetry={props.retry} />
    case 'empty':
      return (
        <Nothing kind="empty" title={props.emptyTitle} level={2}>
          {props.emptyText}
        </Nothing>
      )
    case 'filtered':
      return <FilteredEmpty {...props} />
    case 'rows':
      return <>{props.children}</>
  }
}

/** `tisdag 24 november, v. 48` */
const useToday = (): string => {
  const now = useNow()
  const intl = useIntl()
  const day = intl.formatDate(now, { timeZone: 'Europe/Stockholm', weekday: 'long', day: 'numeric', month: 'long' })
  return `${day}, ${weekLabel(now)}`
}

/** The frame of every worklist: heading with the day and the freshness, filters, waiting changes, and the list's states. */
export const ListShell = (props: ListShellProps) => {
  const text = useText()
  const today = useToday()
  const { state, total } = props.view
  const known = state !== 'loading' && state !== 'problem'
  return (
    <div className={props.bare ? undefined : 'u-page wide'}>
      <PageHead
        title={props.title}
        note={today}
        aside={
          <>
            <QueryFreshness freshness={props.freshness} />
            {props.actions}
          </>
        }
      />
      {known && total > 0 && (
        <>
          {props.views}
          {props.search}
          <ChipBar label={text('worklist.filters')} end={<Showing {...props} />}>
            {props.chips}
          </ChipBar>
        </>
      )}
      <Content {...props} />
      {known && <Held {...props} />}
    </div>
  )
}
