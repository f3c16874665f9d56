import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Badge } from '@lih/ui/badge/Badge.tsx'
import { Button } from '@lih/ui/button/Button.tsx'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import type { ReactNode } from 'react'
import type { ShownSettlement } from './settlement-rows.ts'

type HeadProps = {
  readonly settlement: ShownSettlement
  readonly crumbs: ReactNode
  /** Address of the same as a table to take away. */
  readonly file: string
  readonly onPrint: () => void
  /** What binds, after the harmless ones. */
  readonly children?: ReactNode
}

/** Whose month it is and where it stands, and what can be taken away. */
export const SettlementHead = ({ settlement, crumbs, file, onPrint, children }: HeadProps) => {
  const text = useText()
  const { month, when } = useFormats()
  const { state, approvedAt, approvedBy } = settlement
  const stands =
    approvedAt && approvedBy
      ? text('settlement.approvedBy', { when: when(approvedAt), name: approvedBy })
      : text(`settlement.state.${state}`)
  return (
    <PageHead
      crumbs={crumbs}
      title={text('settlement.heading', { unit: settlement.unit.name, month: month(settlement.month) })}
      note={<Badge tone={state === 'NEXT' ? 'plan' : 'plain'}>{stands}</Badge>}
      aside={
        <>
          <Button icon="print" onPress={onPrint}>
            {text('settlement.print')}
          </Button>
          <LinkButton icon="download" href={file} download>
            {text('settlement.csv')}
          </LinkButton>
          {children}
        </>
      }
    />
  )
}
