import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { useMemo } from 'react'
import { useShownLanguage } from '../i18n/language.ts'
import { useNow } from '../session/useNow.ts'
import { formatAge, formatDay, formatDayNear, formatMonth, formatWhen } from './dates.ts'
import { formatKronor } from './money.ts'

/** The formats that depend on today, bound to the server's clock and the language that is shown. */
export const useFormats = () => {
  const now = useNow()
  const { language } = useShownLanguage()
  return useMemo(
    () => ({
      now,
      language,
      day: (value: string) => formatDay(value, now),
      dayNear: (value: string) => formatDayNear(value, now),
      when: (at: Instant) => formatWhen(at, now),
      age: (birthDate: CivilDate) => formatAge(birthDate, now),
      kronor: formatKronor,
      month: formatMonth,
    }),
    [now, language],
  )
}
