import type { HandoverDetails_HandoverFragment } from '@lih/graphql/documents'
import { formatDay } from '@lih/portal-kit/format/dates.ts'
import { partyText, partyUi } from '@lih/portal-kit/format/organisation.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Why } from '@lih/ui/button/Why.tsx'
import { PartyName } from '@lih/ui/party/PartyName.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'
import { hasOwner, withoutOwner } from './open-actions.ts'

type Action = HandoverDetails_HandoverFragment['openActions'][number]

const Owner = ({ action }: { readonly action: Action }) => {
  const text = useText()
  if (!hasOwner(action)) return <State level="over">{text('handover.actions.noOwner')}</State>
  const name = action.ownerName ?? (action.owner ? partyText(action.owner) : '')
  return <PartyName party={partyUi(action.owner)}>{name}</PartyName>
}

/** What is still to be done, by whom and by when; what nobody answers for is said (M8). */
export const OpenActionsTable = ({ actions, now }: { readonly actions: readonly Action[]; readonly now: string }) => {
  const text = useText()
  const missing = withoutOwner(actions)
  if (actions.length === 0) return <p className="u-dim">{text('handover.actions.none')}</p>
  return (
    <>
      <DataTable
        caption={text('handover.actions')}
        narrow="stack"
        rows={actions.map((action, index) => ({ ...action, index }))}
        rowId={(row) => `${row.index}`}
        columns={[
          { id: 'what', header: text('handover.actions.what'), cell: (row) => row.what, rowHeader: true },
          { id: 'who', header: text('handover.actions.who'), cell: (row) => <Owner action={row} /> },
          {
            id: 'due',
            header: text('handover.actions.due'),
            cell: (row) => (row.dueOn ? formatDay(row.dueOn, now) : text('handover.actions.noDue')),
            nowrap: true,
          },
        ]}
      />
      {missing > 0 && <Why>{text('handover.actions.missing.read', { count: missing })}</Why>}
    </>
  )
}
