import { useCallback, useEffect, useState } from 'react'
import { flushAllWork } from '../form/unsavedWork.ts'
import { askSession, keepAlive, type SessionAnswer, type SessionTimes } from './authApi.ts'
import { sessionEnded } from './sessionState.ts'
import { outlook, type SessionOutlook } from './sessionWarning.ts'

/** When the server could not be asked (ms). */
const retryMs = 15_000
const secondMs = 1_000

export type SessionWatch = {
  readonly outlook: SessionOutlook
  /** Somebody is there. */
  readonly stay: () => void
}

const calm: SessionOutlook = { kind: 'calm', askInMs: retryMs }

/** Follows the session without prolonging it, and warns two minutes before it ends. */
export const useSessionWatch = (): SessionWatch => {
  // A new object for each answer, so that the next asking is planned anew.
  const [answer, setAnswer] = useState<{ readonly times: SessionTimes | null }>({ times: null })
  const [now, setNow] = useState(() => performance.now())
  const take = useCallback((told: SessionAnswer) => {
    setNow(performance.now())
    if (told.kind === 'ended') sessionEnded()
    setAnswer((before) => ({ times: told.kind === 'open' ? told.times : before.times }))
  }, [])
  const ask = useCallback(() => void askSession().then(take), [take])
  useEffect(() => {
    ask()
    const look = () => document.visibilityState === 'visible' && ask()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, [ask])
  useEffect(() => {
    const seen = answer.times === null ? calm : outlook(answer.times, performance.now())
    const timer = setTimeout(ask, seen.kind === 'over' ? retryMs : Math.max(seen.askInMs, secondMs))
    return () => clearTimeout(timer)
  }, [ask, answer])
  const seen = answer.times === null ? calm : outlook(answer.times, now)
  useLastMinutes(seen.kind, setNow)
  const stay = useCallback(() => void keepAlive().then(take), [take])
  return { outlook: seen, stay }
}

/** Each second while warning; what is typed is saved while it still can be, and nothing is shown past the end. */
const useLastMinutes = (kind: SessionOutlook['kind'], setNow: (ms: number) => void): void => {
  useEffect(() => {
    if (kind === 'over') sessionEnded()
    if (kind !== 'warn') return
    void flushAllWork()
    const timer = setInterval(() => setNow(performance.now()), secondMs)
    return () => clearInterval(timer)
  }, [kind, setNow])
}
