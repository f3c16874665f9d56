/** Brings a part of the page into view and moves focus to it, so that the keyboard continues there. */
export const showPart = (id: string): void => {
  const part = document.getElementById(id)
  if (part === null) return
  part.tabIndex = -1
  part.focus({ preventScroll: true })
  part.scrollIntoView({ block: 'start', behavior: 'auto' })
}
