import { safetyOf, type SafetyWord as Word } from '@lih/domain/offline/queue'
import { formatTime } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { IconName } from '@lih/ui/icon/icon-names.ts'
import type { Level } from '@lih/ui/state/level.ts'
import { State } from '@lih/ui/state/State.tsx'
import type { OpenAct } from './act-store.ts'

const looks: Readonly<Record<Word, { readonly level: Level; readonly icon: IconName }>> = {
  DEVICE: { level: 'plan', icon: 's-half' },
  SENDING: { level: 'calm', icon: 's-ring' },
  SAVED: { level: 'ok', icon: 's-ok' },
  CONFLICT: { level: 'over', icon: 's-over' },
}

/** How safe it is, in one of the words that are always the same: on the device, on its way, saved. */
export const SafetyWord = ({ act }: { readonly act: OpenAct }) => {
  const text = useText()
  const { status, written } = act
  if (status === 'REMOVED') return null
  const word = safetyOf(status)
  const said =
    written.savedAt && word === 'SAVED'
      ? text('offline.safety.SAVED.at', { time: formatTime(written.savedAt) })
      : text(`offline.safety.${word}`)
  return <State {...looks[word]}>{said}</State>
}
