/** So long the keys are kept while the search is fetched; then the page has them back. */
const patienceMs = 5000

let typed = ''
let stop: (() => void) | undefined

/** Ends the keeping of keys, and tells what was typed meanwhile. */
export const endTypingAhead = (tell?: (typed: string) => void): void => {
  stop?.()
  tell?.(typed)
}

/** From now on what is typed is kept for the search that is being opened, and not taken for the page's single keys. */
export const beginTypingAhead = (): void => {
  if (stop) return
  typed = ''
  const keep = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Backspace') typed = typed.slice(0, -1)
    else if (event.key.length === 1) typed += event.key
    else return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  document.addEventListener('keydown', keep, true)
  const timer = setTimeout(() => stop?.(), patienceMs)
  stop = () => {
    document.removeEventListener('keydown', keep, true)
    clearTimeout(timer)
    stop = undefined
  }
}
