// @vitest-environment happy-dom
import { act, useRef, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { useFormFocus } from './useFormFocus.ts'

const Form = ({ onClose }: { readonly onClose: () => void }) => {
  const form = useRef<HTMLFormElement>(null)
  useFormFocus(form, true)
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <input aria-label="Varför" />
      <button type="button" onClick={onClose}>
        Avbryt
      </button>
      <button type="submit">Besluta</button>
    </form>
  )
}

const Part = () => {
  const [open, setOpen] = useState(false)
  return (
    <section aria-label="Vårdnivå">
      {open ? (
        <Form onClose={() => setOpen(false)} />
      ) : (
        <button type="button" onClick={() => setOpen(true)}>
          Nytt beslut
        </button>
      )}
    </section>
  )
}

let root: Root
let place: HTMLElement
const frame = () => new Promise((done) => requestAnimationFrame(done))
const button = (name: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name)
  if (!found) throw new Error(`no button ${name}`)
  return found
}
const focused = (): string | null => {
  const element = document.activeElement
  return element?.getAttribute('aria-label') ?? (element === document.body ? null : (element?.textContent ?? null))
}
const press = async (name: string, how: 'key' | 'pointer'): Promise<void> => {
  const target = button(name)
  target.focus()
  target.dispatchEvent(
    how === 'key'
      ? new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })
      : new Event('pointerdown', { bubbles: true }),
  )
  await act(async () => target.click())
  await act(async () => void (await frame()))
}

beforeEach(async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true)
  place = document.createElement('main')
  document.body.append(place)
  root = createRoot(place)
  await act(async () => root.render(<Part />))
})
afterEach(async () => {
  await act(async () => root.unmount())
  place.remove()
})

test('A form that a key has opened takes the focus of the button it replaces, and gives it back when it closes', async () => {
  await press('Nytt beslut', 'key')
  expect(focused()).toBe('Varför')
  await press('Avbryt', 'key')
  expect(focused()).toBe('Nytt beslut')
})

test('Once it is sent the part that tells what came of it has the focus, and no button of it', async () => {
  await press('Nytt beslut', 'key')
  await press('Besluta', 'key')
  expect(focused()).toBe('Vårdnivå')
})

test('The pointer moves no focus', async () => {
  await press('Nytt beslut', 'pointer')
  expect(focused()).not.toBe('Varför')
})
