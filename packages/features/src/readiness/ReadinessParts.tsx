import type { Readiness_UnitFragment } from '@lih/graphql/documents'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Section } from '@lih/ui/section/Section.tsx'
import { Activation } from './Activation.tsx'
import { activityOf } from './activity.ts'
import { ReadinessPoint } from './ReadinessPoint.tsx'
import './readiness.css'

type Unit = Readiness_UnitFragment

const Struck = ({ unit }: { readonly unit: Unit }) => {
  const text = useText()
  const { when } = useFormats()
  return (
    <Section title={text('readiness.struck')} level={3}>
      <ul className="re-struck u-dim">
        {unit.struck.map(({ id, step, doneOn, saidBy, struckAt, struckBy, reason }) => (
          <li key={id}>
            {text('readiness.struck.line', {
              step: text(`readiness.step.${step}`),
              day: doneOn,
              said: saidBy,
              when: when(struckAt),
              name: struckBy,
              reason,
            })}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The four points of a unit, what was said about them, and from when it takes part (M13, M17). */
export const ReadinessParts = ({ unit }: { readonly unit: Unit }) => {
  const text = useText()
  const { now } = useFormats()
  const done = unit.readiness.filter(({ doneOn }) => doneOn !== null).length
  const total = unit.readiness.length
  return (
    <>
      <Section title={text('readiness.points')} note={text('readiness.count', { done, total })}>
        <ul className="re-points">
          {unit.readiness.map((point) => (
            <ReadinessPoint key={point.step} unitId={unit.unit.id} point={point} struck={unit.struck} now={now} />
          ))}
        </ul>
      </Section>
      <Activation unitId={unit.unit.id} left={total - done} activity={activityOf(unit, now)} now={now} />
      {unit.struck.length > 0 && <Struck unit={unit} />}
    </>
  )
}
