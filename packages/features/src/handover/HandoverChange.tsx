import type { HandoverDetails_HandoverFragment } from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { latestAct } from './handover-words.ts'

/** What the hand-over is now, and the act that made it so. */
export const HandoverChange = ({ handover }: { readonly handover: HandoverDetails_HandoverFragment }) => {
  const text = useText()
  const state = text(`handover.state.${handover.status}`, { unit: handover.toUnit.name })
  return <ChangedTo state={state} {...latestAct(handover)} />
}
