import type { SaturationScale_PatientFragment } from '@lih/graphql/documents'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'

/** One choice as the page shows it. */
export type Choice = NonNullable<SaturationScale_PatientFragment['saturationScale']['present']>

/** One choice in full: which scale, why, by whom and when, and by whom it was struck (V2, G4). */
export const ScaleChoiceText = ({ choice }: { readonly choice: Choice }) => {
  const text = useText()
  const { scale, reason, chosenAt, chosenBy, unit, struckAt, struckBy, struckReason } = choice
  return (
    <div>
      <p>
        <b>{text(`saturationScale.scale.${scale}`)}.</b> {reason}
      </p>
      <p className="u-dim">
        {text('saturationScale.by', { name: chosenBy.name, unit: unit.shortName, date: formatDate(chosenAt) })}
      </p>
      {struckAt && (
        <p>
          {text('saturationScale.struck', {
            date: formatDate(struckAt),
            name: struckBy?.name ?? '',
            reason: struckReason ?? '',
          })}
        </p>
      )}
    </div>
  )
}
