import { formatDay } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { refusalText } from '@lih/portal-kit/refusal/refusal-text.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import type { ReactNode } from 'react'
import type { DischargeEffect, MissingParty } from './discharge-effect.ts'

const tones = {
  START: 'info',
  UNCONFIRMED: 'over',
  UNPLANNED: 'urgent',
  NOT_OFFERED: 'plan',
  NO_DECISION: 'plan',
  ORDINARY: 'plain',
} as const

const useMissing = (missing: readonly MissingParty[]): string => {
  const text = useText()
  const names = missing.map((party) => text(`discharge.party.${party}`))
  const [first, last] = names
  if (first === undefined) return ''
  return last === undefined ? first : text('discharge.list.and', { first, last })
}

interface EffectNoticeProps {
  readonly effect: DischargeEffect
  /** The unit chosen in the form, when nobody knows the receiving one. */
  readonly chosen?: string | undefined
  /** The day on which the patient leaves; today when not given. */
  readonly day?: string | undefined
  /** The next step, where there is one. */
  readonly actions?: ReactNode
}

/** Says in words what the discharge will do, before it is done (M3, M5). */
export const EffectNotice = ({ effect, chosen, day, actions }: EffectNoticeProps) => {
  const text = useText()
  const now = useNow()
  const missing = useMissing(effect.kind === 'UNCONFIRMED' ? effect.missing : [])
  const unit = effect.receiver ?? chosen ?? text('discharge.effect.chosen')
  const values = {
    unit,
    missing,
    why: effect.kind === 'NOT_OFFERED' ? refusalText(effect.why.code, effect.why.params) : '',
    days: effect.kind === 'START' ? effect.days : 0,
    day: formatDay(day ?? now, now),
  }
  return (
    <Notice tone={tones[effect.kind]} title={text(`discharge.effect.${effect.kind}.title`)} actions={actions}>
      {text(`discharge.effect.${effect.kind}`, values)}
    </Notice>
  )
}
