import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { formatNumber } from '@lih/portal-kit/i18n/language.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Calculation } from '@lih/ui/table/Calculation.tsx'
import type { ShownLine } from './settlement-rows.ts'

type Arithmetic = ShownLine['arithmetic']
type Span = NonNullable<Arithmetic['spans']>[number]

/** Days times tens, in thousandths: whole numbers all the way (R3). */
const weight = ({ days, tenths, percent }: Span): number => days * tenths * percent

/** How an amount for places came about, step by step, as on paper (R2, R4). */
export const PlacesCalculation = ({
  arithmetic,
  amountOre,
}: {
  readonly arithmetic: Arithmetic
  readonly amountOre: number
}) => {
  const text = useText()
  const { kronor } = useFormats()
  const { spans, period, daysInPeriod, tenPlacesOre, upliftIncluded } = arithmetic
  if (!spans || !period || !daysInPeriod || tenPlacesOre == null) return null
  const sum = spans.reduce((all, span) => all + weight(span), 0)
  const times = text(`settlement.calc.times.${period}`)
  const spanLines = spans.map((span) => ({
    key: span.from,
    label: text('settlement.calc.span', { from: span.from, to: span.to }),
    note: text(span.percent === 100 ? 'settlement.calc.days' : 'settlement.calc.raised', {
      days: span.days,
      tens: formatNumber(span.tenths / 10, 1),
      percent: span.percent,
      places: span.places,
    }),
    value: formatNumber(weight(span) / 1000, 3),
  }))
  return (
    <Calculation
      lines={[
        ...spanLines,
        {
          key: 'divided',
          label: text(`settlement.calc.divided.${period}`),
          note: text('settlement.calc.fraction', { sum: formatNumber(sum / 1000, 3), days: daysInPeriod }),
          value: formatNumber(sum / 1000 / daysInPeriod, 6),
        },
        {
          key: 'times',
          label: text('settlement.calc.times'),
          note: upliftIncluded ? text('settlement.calc.uplift', { period: times }) : times,
          value: kronor(tenPlacesOre),
        },
        {
          key: 'rounded',
          label: text('settlement.calc.rounded'),
          note: text('settlement.calc.rounded.note'),
          value: kronor(amountOre),
          total: true,
        },
      ]}
    />
  )
}
