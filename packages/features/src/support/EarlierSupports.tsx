import type { EarlierSupports_SupportFragment } from '@lih/graphql/documents'
import { formatDate, formatWhen } from '@lih/portal-kit/format/dates.ts'
import { doctorName } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Section } from '@lih/ui/section/Section.tsx'

type Support = EarlierSupports_SupportFragment

/** How an earlier support ended, in one line (M10). */
const endWords = (support: Support, now: string, words: Words): string => {
  const { handover, endReason, endedAt } = support
  if (endReason) return words(`earlier.${endReason}`, { when: endedAt ? formatWhen(endedAt, now) : '' })
  if (support.phase === 'CANCELLED' || support.phase === 'LAPSED') return words(`earlier.${support.phase}`)
  const at = handover?.effectiveAt ?? endedAt
  return words('earlier.handedOver', {
    unit: support.receivingUnit.name,
    when: at ? formatWhen(at, now) : '',
    within: String(handover?.withinPeriod ?? true),
  })
}

/** Earlier supports, the latest first: shown after a readmission, never merged with the present one (M10). */
export const EarlierSupports = ({ supports, now }: { readonly supports: readonly Support[]; readonly now: string }) => {
  const text = useText()
  if (supports.length === 0) return null
  return (
    <Section title={text('earlier.title')}>
      <Lines>
        {supports.map((support) => (
          <Line key={support.id} when={support.firstDay ?? formatDate(support.proposedAt)}>
            {endWords(support, now, text)}
            {support.endText && <p className="sup-said">{support.endText}</p>}
            <p className="u-dim">
              {text('earlier.from', { unit: support.hospitalUnit.shortName })}
              {support.lmPhysician && `, ${doctorName(support.lmPhysician.name)}`}
            </p>
          </Line>
        ))}
      </Lines>
    </Section>
  )
}
