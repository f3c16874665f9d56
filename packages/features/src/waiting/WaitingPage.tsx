import { WaitingDocument, type WaitingQuery } from '@lih/graphql/documents'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryFreshness } from '@lih/portal-kit/live/QueryFreshness.tsx'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TaskList } from '@lih/ui/list/TaskRow.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { useState } from 'react'
import { WaitingRow } from './WaitingRow.tsx'
import { waitingSv } from './waiting.sv.ts'
import './waiting.css'

type Items = WaitingQuery['waiting']['items']

const Rows = ({ items, whose, onAll }: { items: Items; whose: string; onAll: () => void }) => {
  const text = useText()
  const shown = whose === 'mine' ? items.filter(({ mine }) => mine) : items
  if (items.length === 0) {
    return (
      <Nothing kind="empty" title={text('waits.empty')} level={2}>
        {text('waits.empty.text')}
      </Nothing>
    )
  }
  if (shown.length === 0) {
    return (
      <Nothing
        kind="filtered"
        title={text('waits.none')}
        level={2}
        actions={<Button onPress={onAll}>{text('waits.showUnit')}</Button>}
      >
        {text('waits.none.text', { count: items.length })}
      </Nothing>
    )
  }
  return (
    <TaskList label={text('kit.waiting.title')}>
      {shown.map((item) => (
        <WaitingRow key={item.id} item={item} />
      ))}
    </TaskList>
  )
}

const Waiting = () => {
  const text = useText()
  const listId = useListId()
  const [whose, setWhose] = useState('mine')
  const { data, error, refetch, freshness } = useLiveQuery(WaitingDocument, { variables: { listId } })
  const items = data?.waiting.items
  const mine = items?.filter((item) => item.mine).length ?? 0
  return (
    <div className="u-page wt-page">
      <PageHead title={text('kit.waiting.title')} aside={<QueryFreshness freshness={freshness} />} />
      <Segmented
        hideLabel
        label={text('waits.whose')}
        value={whose}
        onChange={setWhose}
        options={[
          { value: 'mine', label: items ? text('waits.mine.count', { count: mine }) : text('waits.mine') },
          { value: 'unit', label: items ? text('waits.unit.count', { count: items.length }) : text('waits.unit') },
        ]}
      />
      {!items && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={8} />)}
      {items && <Rows items={items} whose={whose} onAll={() => setWhose('unit')} />}
    </div>
  )
}

/** Everything that waits for the person and the unit, the soonest first, each with an owner and a clock (promise 18). */
export const WaitingPage = () => (
  <MoreTexts texts={waitingSv}>
    <Waiting />
  </MoreTexts>
)
