import { civilDate, daysFrom } from '@lih/portal-kit/format/dates.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { GuaranteeRow } from './guarantee-rows.ts'

type GuaranteeTimeProps = { readonly contact: Pick<GuaranteeRow, 'state' | 'dueOn'> }

/** How long there is left, or which day was the last (V4). */
export const GuaranteeTime = ({ contact: { state, dueOn } }: GuaranteeTimeProps) => {
  const text = useText()
  const { now, day } = useFormats()
  if (state !== 'OPEN') return text('careGuarantee.last', { day: day(dueOn) })
  const left = daysFrom(civilDate(now), dueOn)
  return left === 0 ? text('careGuarantee.today') : text('careGuarantee.left', { count: left, day: day(dueOn) })
}
