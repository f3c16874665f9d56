import type { CivilDate, Instant } from '@lih/domain/time/civil'
import { useMemo } from 'react'
import { useNow } from '../session/useNow.ts'
import { formatAge, formatDay, formatDayNear, formatWhen } from './dates.ts'

/** The formats that depend on today, bound to the server's clock. */
export const useFormats = () => {
  const now = useNow()
  return useMemo(
    () => ({
      now,
      day: (value: string) => formatDay(value, now),
      dayNear: (value: string) => formatDayNear(value, now),
      when: (at: Instant) => formatWhen(at, now),
      age: (birthDate: CivilDate) => formatAge(birthDate, now),
    }),
    [now],
  )
}
