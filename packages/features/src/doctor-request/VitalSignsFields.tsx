import { consciousnessLevels, news2, news2Parts } from '@lih/domain/news2/news2'
import type { CommandFormState } from '@lih/portal-kit/form/form-types.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Checkbox } from '@lih/ui/field/Checkbox.tsx'
import { MeasureGrid, MeasureRow } from '@lih/ui/field/MeasureGrid.tsx'
import { News2Notice, type UsedScale } from './News2Notice.tsx'
import { measured, signLabel, vitalsOf } from './request-values.ts'
import type { RequestValues } from './useRequestForm.ts'

type Props = {
  readonly form: CommandFormState<RequestValues>
  readonly age: number
  /** A physician's choice of the scale of saturation; null: scale 1. */
  readonly scale: UsedScale
  /** Whether pregnancy can be asked about at all. */
  readonly asksPregnant: boolean
}

const numbers = ['respiration', 'saturation', 'systolic', 'pulse', 'temperatureTenths'] as const

const useScore = ({ form, age, scale }: Omit<Props, 'asksPregnant'>) => {
  const on = scale?.scale ?? 'ONE'
  const signs = measured(vitalsOf(form.values))
  const score = news2(signs, on, { age, pregnant: form.values.pregnant })
  const parts = new Map(news2Parts(signs, on).map(({ name, points }) => [name, points]))
  const pointsOf = (name: keyof typeof signs) => {
    const points = parts.get(name)
    return score.kind !== 'SCORED' || !points || signs[name] === null ? null : points.min
  }
  const none = { notFor: null, scale, min: null, max: null, levelMin: null, levelMax: null, missing: [] }
  if (score.kind === 'UNKNOWN') return { shown: null, pointsOf }
  if (score.kind === 'NOT_APPLICABLE') return { shown: { ...none, notFor: score.why }, pointsOf }
  const { points, level, missing } = score
  return { shown: { notFor: null, scale, ...points, levelMin: level.min, levelMax: level.max, missing }, pointsOf }
}

/** Vital signs, each of them optional, with their points in NEWS2 while one types (V2). */
export const VitalSignsFields = ({ form, age, scale, asksPregnant }: Props) => {
  const text = useText()
  const { shown, pointsOf } = useScore({ form, age, scale })
  const unknown = { value: '', label: text('doctorRequest.vitals.unknown') }
  const row = (name: keyof Omit<RequestValues, 'pregnant' | 'vitals'> & Parameters<typeof pointsOf>[0]) => ({
    ...form.field(name),
    label: text(`doctorRequest.vitals.${signLabel(name, scale?.scale)}`),
    points: pointsOf(name),
  })
  const number = (name: (typeof numbers)[number]) => (
    <MeasureRow key={name} {...row(name)} inputMode={name === 'temperatureTenths' ? 'decimal' : 'numeric'} />
  )
  const yesNo = (['no', 'yes'] as const).map((value) => ({ value, label: text(`doctorRequest.vitals.${value}`) }))
  const levels = consciousnessLevels.map((value) => ({ value, label: text(`doctorRequest.vitals.${value}`) }))
  return (
    <div className="dr-vitals">
      <MeasureGrid valueHead={text('doctorRequest.vitals.value')} pointsHead={text('doctorRequest.vitals.points')}>
        {number('respiration')}
        {number('saturation')}
        <MeasureRow {...row('oxygen')} options={[unknown, ...yesNo]} />
        {number('systolic')}
        {number('pulse')}
        <MeasureRow {...row('consciousness')} options={[unknown, ...levels]} />
        {number('temperatureTenths')}
      </MeasureGrid>
      {asksPregnant && (
        <Checkbox
          label={text('doctorRequest.vitals.pregnant')}
          checked={form.values.pregnant}
          onChange={(pregnant) => form.set('pregnant', pregnant)}
        />
      )}
      <News2Notice score={shown} />
    </div>
  )
}
