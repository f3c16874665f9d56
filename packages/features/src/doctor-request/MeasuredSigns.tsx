import type { DoctorRequestFieldsFragment } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { type UsedScale } from './News2Notice.tsx'
import { shownValue, signLabel } from './request-values.ts'

type Signs = NonNullable<DoctorRequestFieldsFragment['vitalSigns']>

/** The vital signs that were measured, each with its unit and its value. */
export const MeasuredSigns = ({ signs, scale }: { readonly signs: Signs; readonly scale: UsedScale }) => {
  const text = useText()
  const numbers = (['respiration', 'saturation', 'systolic', 'pulse', 'temperatureTenths'] as const).flatMap((name) => {
    const value = signs[name]
    return value === null
      ? []
      : [[text(`doctorRequest.vitals.${signLabel(name, scale?.scale)}`), shownValue(name, value)] as const]
  })
  const { oxygen, consciousness } = signs
  const oxygenText =
    oxygen === null
      ? []
      : [[text('doctorRequest.vitals.oxygen'), text(`doctorRequest.vitals.${oxygen ? 'yes' : 'no'}`)] as const]
  const mindName = text('doctorRequest.vitals.consciousness')
  const mind = consciousness === null ? [] : [[mindName, text(`doctorRequest.vitals.${consciousness}`)] as const]
  return (
    <dl className="dr-signs">
      {[...numbers, ...oxygenText, ...mind].map(([name, value]) => (
        <div key={name} className={name === mindName ? 'words' : undefined}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
