// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { beginTypingAhead, endTypingAhead } from './typed-ahead.ts'

const press = (key: string, held: KeyboardEventInit = {}): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...held })
  document.body.dispatchEvent(event)
  return event
}

let kept = ''
const keep = (typed: string) => {
  kept = typed
}

afterEach(() => endTypingAhead())

test('What is typed while the search is fetched is kept for it, and is no key of the page', () => {
  const heard: string[] = []
  const page = (event: KeyboardEvent) => heard.push(event.key)
  document.addEventListener('keydown', page)
  beginTypingAhead()
  for (const key of ['j', 'L', 'Backspace', 'x']) press(key)
  expect(press('k', { ctrlKey: true }).defaultPrevented).toBe(false)
  endTypingAhead(keep)
  expect(kept).toBe('jx')
  expect(heard).toEqual(['k'])
  press('j')
  expect(heard).toEqual(['k', 'j'])
  document.removeEventListener('keydown', page)
})

test('Each search begins empty', () => {
  beginTypingAhead()
  press('a')
  endTypingAhead()
  beginTypingAhead()
  endTypingAhead(keep)
  expect(kept).toBe('')
})
