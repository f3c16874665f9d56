import { reasonName } from '@lih/portal-kit/format/risk-reason.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Section } from '@lih/ui/section/Section.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'
import { agreement, differing, type FollowUp, shareText } from './follow-up-numbers.ts'

/** Why decisions differ from proposals, counted both ways (M2, M20). */
export const Decisions = ({ decisions }: Pick<FollowUp, 'decisions'>) => {
  const text = useText()
  const rows = differing(decisions)
  const { same, proposed } = agreement(decisions)
  const share = shareText(same, proposed)
  const title = text('riskUp.decisions')
  return (
    <Section title={title}>
      <p>{text(share === null ? 'riskUp.decisions.sumFew' : 'riskUp.decisions.sum', { same, proposed, share })}</p>
      {rows.length === 0 ? (
        <p className="u-dim">{text('riskUp.decisions.none')}</p>
      ) : (
        <DataTable
          caption={title}
          columns={[
            { id: 'proposal', header: text('riskUp.column.proposal'), cell: (row) => text(`riskUp.${row.proposal}`) },
            { id: 'decision', header: text('riskUp.column.decision'), cell: (row) => text(`riskUp.${row.decision}`) },
            {
              id: 'reason',
              header: text('riskUp.column.reason'),
              rowHeader: true,
              cell: (row) => reasonName(row.reason ?? ''),
            },
            { id: 'count', header: text('riskUp.column.count'), numeric: true, cell: (row) => row.count },
          ]}
          rows={rows}
          rowId={(row) => `${row.proposal} ${row.decision} ${row.reason}`}
          narrow="stack"
        />
      )}
    </Section>
  )
}
