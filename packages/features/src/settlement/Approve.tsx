import { ApproveSettlementDocument } from '@lih/graphql/documents'
import { CommandProblem } from '@lih/portal-kit/command/CommandProblem.tsx'
import { useCommand } from '@lih/portal-kit/command/useCommand.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useToast } from '@lih/portal-kit/toast/useToast.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { ConfirmDialog } from '@lih/ui/dialog/ConfirmDialog.tsx'
import { useState } from 'react'
import type { ShownSettlement } from './settlement-rows.ts'

type ApproveProps = { readonly settlement: ShownSettlement; readonly fingerprint: string }

/** Approves the draft that is shown, after one question: it is frozen from then on (R4). */
export const Approve = ({ settlement, fingerprint }: ApproveProps) => {
  const text = useText()
  const { kronor, month } = useFormats()
  const showToast = useToast()
  const [open, setOpen] = useState(false)
  const { run, pending, refusals, networkFailed, reset } = useCommand(ApproveSettlementDocument, {
    field: 'approveSettlement',
  })
  const close = () => {
    setOpen(false)
    reset()
  }
  const approve = async () => {
    const input = { unitId: settlement.unit.id, month: settlement.month, fingerprint }
    const result = await run(input)
    if (result.kind !== 'done') return
    close()
    showToast({ text: text('settlement.approved') })
  }
  const of = { unit: settlement.unit.name, month: month(settlement.month) }
  const problem = refusals.length > 0 || networkFailed
  return (
    <>
      <Button kind="main" onPress={() => setOpen(true)}>
        {text('settlement.approve', { amount: kronor(settlement.totalOre) })}
      </Button>
      <ConfirmDialog
        open={open}
        onClose={close}
        title={text('settlement.approve.title', of)}
        verb={text('settlement.approve.verb')}
        pending={pending}
        onConfirm={() => void approve()}
      >
        <p>{text('settlement.approve.text')}</p>
        <p>
          <b>{text('settlement.amount', { amount: kronor(settlement.totalOre) })}</b>
        </p>
        {problem && <CommandProblem refusals={refusals} networkFailed={networkFailed} onRetry={() => void approve()} />}
      </ConfirmDialog>
    </>
  )
}
