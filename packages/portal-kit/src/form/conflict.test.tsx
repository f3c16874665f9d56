// @vitest-environment happy-dom
import { ChangeViewDocument } from '@lih/graphql/documents'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { describe, expect, test } from 'vitest'
import { kitSv } from '../i18n/kit.sv.ts'
import { type Mounted, mount } from '../testing/mount.tsx'
import { CommandForm } from './CommandForm.tsx'
import { useCommandForm } from './useCommandForm.ts'

type Thing = { readonly version: number; readonly name: string; readonly note: string }
const begun: Thing = { version: 1, name: 'Först', note: '' }

/** A form over a thing that others change too; it repeats its name and note. */
const ThingForm = ({ thing, standsOpen = false }: { readonly thing: Thing; readonly standsOpen?: boolean }) => {
  const form = useCommandForm({
    form: 'thing.change',
    subjectId: 't',
    version: thing.version,
    standsOpen,
    initial: { name: thing.name, note: thing.note },
    theirs: { name: thing.name, note: thing.note },
    toInput: (values, { expectedVersion }) => ({
      viewId: 't',
      expectedVersion,
      name: values.name,
      shared: values.note === 'delad',
    }),
    document: ChangeViewDocument,
    field: 'changeView',
  })
  return (
    <CommandForm form={form} labels={{ name: 'Namn', note: 'Not' }} submitLabel="Spara">
      <TextField {...form.field('name')} label="Namn" />
      <TextField {...form.field('note')} label="Not" />
    </CommandForm>
  )
}

/** The server refuses what was not written over the stored version, and remembers what it was sent. */
const serverOf = (stored: { version: number }) => {
  const sent: unknown[] = []
  const answer = (operation: string, { input }: Record<string, unknown>) => {
    if (operation === 'FindDraft') return { draft: null }
    if (operation === 'SaveDraft') return { saveDraft: { draft: null, userErrors: [] } }
    if (operation === 'DiscardDraft') return { discardDraft: true }
    const { expectedVersion, name } = input as { expectedVersion: number; name: string }
    sent.push({ expectedVersion, name })
    const stale = expectedVersion !== stored.version
    return {
      changeView: { views: null, userErrors: stale ? [{ code: 'STALE', path: [], params: null }] : [] },
    }
  }
  return { answer, sent }
}

const notice = kitSv['kit.conflict.title']
const goOn = (form: Mounted) => form.button(kitSv['kit.conflict.accept.chosen'])
const name = (form: Mounted) => form.find('input[name="name"]')
const radio = (form: Mounted, label: string) =>
  [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(label))?.querySelector('input')

describe('G6: what somebody else has stored is never overwritten without a choice', () => {
  test('typed first, changed by another then: the save button sends nothing, however it is pressed', async () => {
    const stored = { version: 1 }
    const { answer, sent } = serverOf(stored)
    const form = await mount(<ThingForm thing={begun} />, answer)
    await form.type(name(form), 'Mitt')
    stored.version = 2
    await form.show(<ThingForm thing={{ ...begun, version: 2, name: 'Deras' }} />)
    expect(form.said()).toContain(notice)
    await form.press(form.button('Spara'))
    form.find('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await form.wait(0)
    expect(sent).toEqual([])
    await form.leave()
  })

  test('changed by another first, typed then: the form was begun with the older, and says so', async () => {
    const stored = { version: 2 }
    const { answer, sent } = serverOf(stored)
    const form = await mount(<ThingForm thing={begun} />, answer)
    await form.show(<ThingForm thing={{ ...begun, version: 2, name: 'Deras' }} />)
    await form.type(form.find('input[name="note"]'), 'Min not')
    expect(form.said()).toContain(notice)
    await form.press(form.button('Spara'))
    expect(sent).toEqual([])
    await form.leave()
  })

  test('nothing is chosen beforehand, and one goes on only once something is chosen in every field', async () => {
    const stored = { version: 1 }
    const { answer, sent } = serverOf(stored)
    const form = await mount(<ThingForm thing={begun} />, answer)
    await form.type(name(form), 'Mitt')
    stored.version = 2
    await form.show(<ThingForm thing={{ version: 2, name: 'Deras', note: 'Deras not' }} />)
    expect(document.querySelectorAll('input[type="radio"]:checked')).toHaveLength(0)
    await form.press(goOn(form))
    await form.press(radio(form, 'Mitt: Mitt'))
    await form.press(goOn(form))
    expect(form.said()).toContain(notice)
    await form.press(radio(form, 'Nu sparat: Deras not'))
    await form.press(goOn(form))
    expect(form.said()).not.toContain(notice)
    await form.press(form.button('Spara'))
    expect(sent).toEqual([{ expectedVersion: 2, name: 'Mitt' }])
    await form.leave()
  })

  test('a field that is changed once more while one chooses is asked about once more', async () => {
    const { answer, sent } = serverOf({ version: 3 })
    const form = await mount(<ThingForm thing={begun} />, answer)
    await form.type(name(form), 'Mitt')
    await form.show(<ThingForm thing={{ ...begun, version: 2, name: 'Deras' }} />)
    await form.press(radio(form, 'Mitt: Mitt'))
    await form.show(<ThingForm thing={{ ...begun, version: 3, name: 'Nyare' }} />)
    await form.press(goOn(form))
    expect(form.said()).toContain('Nu sparat: Nyare')
    expect(sent).toEqual([])
    await form.leave()
  })

  test('theirs can be chosen and mine again: the own text is kept meanwhile', async () => {
    const { answer } = serverOf({ version: 2 })
    const form = await mount(<ThingForm thing={begun} />, answer)
    await form.type(name(form), 'Mitt')
    await form.show(<ThingForm thing={{ ...begun, version: 2, name: 'Deras' }} />)
    await form.press(radio(form, 'Nu sparat: Deras'))
    expect((name(form) as HTMLInputElement).value).toBe('Deras')
    await form.press(radio(form, 'Mitt: Mitt'))
    expect((name(form) as HTMLInputElement).value).toBe('Mitt')
    await form.leave()
  })

  test('the page has not heard of it: the server refuses the older version, and the text stays', async () => {
    const { answer, sent } = serverOf({ version: 2 })
    const form = await mount(<ThingForm thing={begun} />, answer)
    await form.type(name(form), 'Mitt')
    await form.press(form.button('Spara'))
    expect(sent).toEqual([{ expectedVersion: 1, name: 'Mitt' }])
    expect(form.said()).toContain(notice)
    expect((name(form) as HTMLInputElement).value).toBe('Mitt')
    await form.leave()
  })
})

describe('G6: a form that stands open on the page', () => {
  const answered = { ...begun, version: 2 }

  test('keeps up with what does not concern what it repeats, once that has been shown a moment', async () => {
    const { answer, sent } = serverOf({ version: 2 })
    const form = await mount(<ThingForm thing={begun} standsOpen />, answer)
    await form.show(<ThingForm thing={answered} standsOpen />)
    expect(form.said()).not.toContain(notice)
    await form.wait(1_050)
    await form.press(form.button('Spara'))
    expect(sent).toEqual([{ expectedVersion: 2, name: 'Först' }])
    await form.leave()
  })

  test('a press in the very moment of the change is about what was there before: it is refused', async () => {
    const { answer, sent } = serverOf({ version: 2 })
    const form = await mount(<ThingForm thing={begun} standsOpen />, answer)
    await form.show(<ThingForm thing={answered} standsOpen />)
    await form.press(form.button('Spara'))
    expect(sent).toEqual([{ expectedVersion: 1, name: 'Först' }])
    expect(form.said()).toContain(notice)
    await form.leave()
  })
})
