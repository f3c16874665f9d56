import type { DoctorRequestFieldsFragment } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { type UsedScale } from './News2Notice.tsx'
import { shownValue, signLabel } from './request-values.ts'

type Signs = NonNullable<DoctorRequestFieldsFragment['vitalSigns']>

/** The vital signs that were measured, on one line. */
export const MeasuredSigns = ({ signs, scale }: { readonly signs: Signs; readonly scale: UsedScale }) => {
  const text = useText()
  const numbers = (['respiration', 'saturation', 'systolic', 'pulse', 'temperatureTenths'] as const).flatMap((name) => {
    const value = signs[name]
    return value === null
      ? []
      : [`${text(`doctorRequest.vitals.${signLabel(name, scale?.scale)}`)}: ${shownValue(name, value)}`]
  })
  const { oxygen, consciousness } = signs
  const oxygenText =
    oxygen === null
      ? []
      : [`${text('doctorRequest.vitals.oxygen')}: ${text(`doctorRequest.vitals.${oxygen ? 'yes' : 'no'}`)}`]
  const mind =
    consciousness === null
      ? []
      : [`${text('doctorRequest.vitals.consciousness')}: ${text(`doctorRequest.vitals.${consciousness}`)}`]
  return (
    <ul className="dr-times dr-signs">
      {[...numbers, ...oxygenText, ...mind].map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )
}
