import type { HandoverDetails_HandoverFragment } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Sbar, SbarRow } from '@lih/ui/sbar/Sbar.tsx'

type Handover = Pick<HandoverDetails_HandoverFragment, 'situation' | 'background' | 'assessment' | 'recommendation'>

const parts = [
  ['S', 'situation', 'handover.s'],
  ['B', 'background', 'handover.b'],
  ['A', 'assessment', 'handover.a'],
  ['R', 'recommendation', 'handover.r'],
] as const

/** The summary as it was sent: situation, bakgrund, aktuell bedömning, rekommendation. */
export const SbarText = ({ handover }: { readonly handover: Handover }) => {
  const text = useText()
  return (
    <Sbar>
      {parts.map(([letter, part, label]) => (
        <SbarRow key={part} letter={letter}>
          <h3>{text(label)}</h3>
          <p className="ho-said">{handover[part]}</p>
        </SbarRow>
      ))}
    </Sbar>
  )
}
