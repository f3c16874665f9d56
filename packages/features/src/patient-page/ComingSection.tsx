import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import type { Coming } from './coming-up.ts'

/** Härnäst: what is agreed or expected ahead, the nearest first. */
export const ComingSection = ({ items }: { readonly items: readonly Coming[] }) => {
  const text = useText()
  return (
    <Section title={text('coming.title')}>
      {items.length === 0 ? (
        <p className="u-dim">{text('coming.none')}</p>
      ) : (
        <Lines>
          {items.map((item) => (
            <Line key={item.id} when={item.when}>
              {item.title}
              {item.note && (
                <span className="u-sub">{item.level ? <State level={item.level}>{item.note}</State> : item.note}</span>
              )}
            </Line>
          ))}
        </Lines>
      )}
    </Section>
  )
}
