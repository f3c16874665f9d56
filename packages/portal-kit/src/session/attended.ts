/** How long after the last touch a person still counts as being there (ms). */
const presentForMs = 60_000

let touchedAt = performance.now()
const touched = (): void => {
  touchedAt = performance.now()
}

/** Follows keys, pointer and touch in this tab. */
export const watchAttendance = (): void => {
  for (const event of ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const) {
    addEventListener(event, touched, { passive: true, capture: true })
  }
}

/** Nobody has touched the page for a minute: what live updates ask for then is no sign of a person. */
export const isUnattended = (): boolean => performance.now() - touchedAt > presentForMs
