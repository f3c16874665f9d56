// @vitest-environment happy-dom
import { ChangeViewDocument } from '@lih/graphql/documents'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { useState } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'react-intl'
import { describe, expect, test } from 'vitest'
import { kitSv } from '../i18n/kit.sv.ts'
import { type Mounted, mount } from '../testing/mount.tsx'
import { CommandForm } from './CommandForm.tsx'
import { ConflictNotice } from './ConflictNotice.tsx'
import { Lasting } from './Lasting.tsx'
import { useCommandForm } from './useCommandForm.ts'

const nothing = () => undefined
const notice = (facts: { readonly fields?: string; readonly left?: number; readonly onClose?: () => void }): string =>
  renderToStaticMarkup(
    <IntlProvider locale="sv" messages={kitSv}>
      <ConflictNotice id="c" changes="Nu: Avböjd" onAccept={nothing} {...facts} />
    </IntlProvider>,
  )

describe('what a conflict says', () => {
  test('G6: without fields to compare it says what is new, and the own text goes on', () => {
    const shown = notice({})
    expect(shown).toContain('Nu: Avböjd')
    expect(shown).toContain(kitSv['kit.conflict.accept'])
  })

  test('G6: with fields to compare one goes on with what is chosen, and not before something is', () => {
    expect(notice({ fields: 'Mitt eller deras' })).toContain('Mitt eller deras')
    expect(notice({ fields: 'Mitt eller deras' })).toContain(kitSv['kit.conflict.accept.chosen'])
    expect(notice({ fields: 'Mitt eller deras', left: 2 })).toContain('Välj först i 2 fält.')
  })

  test('G6: what can no longer be done offers nothing to choose, and says that the text is left to copy', () => {
    const shown = notice({ fields: 'Mitt eller deras', left: 1, onClose: nothing })
    expect(shown).toContain(kitSv['kit.conflict.over'])
    expect(shown).toContain(kitSv['kit.conflict.close'])
    expect(shown).not.toContain('Mitt eller deras')
    expect(shown).not.toContain('Välj först')
  })
})

const sent: string[] = []
const server = (operation: string): unknown => {
  if (operation === 'FindDraft') return { draft: null }
  if (operation === 'SaveDraft') return { saveDraft: { draft: null, userErrors: [] } }
  if (operation === 'DiscardDraft') return { discardDraft: true }
  sent.push(operation)
  return { changeView: { views: [], userErrors: [] } }
}

const AnswerForm = ({ onClose }: { readonly onClose: () => void }) => {
  const form = useCommandForm({
    form: 'thing.answer',
    subjectId: 't',
    version: 1,
    initial: { text: '' },
    toInput: ({ text }, { expectedVersion }) => ({ viewId: 't', expectedVersion, name: text }),
    document: ChangeViewDocument,
    field: 'changeView',
  })
  return (
    <CommandForm form={form} labels={{ text: 'Svar' }} submitLabel="Svara" changes="Nu: Avböjd" onCancel={onClose}>
      <TextField {...form.field('text')} label="Svar" />
    </CommandForm>
  )
}

const Page = ({ possible }: { readonly possible: boolean }) => {
  const [open, setOpen] = useState(true)
  if (!open) return 'stängd'
  return (
    <Lasting possible={possible} otherwise="val">
      <AnswerForm onClose={() => setOpen(false)} />
    </Lasting>
  )
}

const field = (page: Mounted) => page.find('input[name="text"]') as HTMLInputElement | null

describe('G6: a form whose thing somebody else has dealt with', () => {
  test('goes away with its possibility as long as nothing is written in it', async () => {
    const page = await mount(<Page possible />, server)
    expect(field(page)).not.toBeNull()
    await page.show(<Page possible={false} />)
    expect(page.said()).toBe('val')
    await page.leave()
  })

  test('stays with what is written, says what has come of it, and sends nothing', async () => {
    const page = await mount(<Page possible />, server)
    await page.type(field(page), 'Kommer på måndag.')
    await page.show(<Page possible={false} />)
    expect(field(page)?.value).toBe('Kommer på måndag.')
    expect(page.said()).toContain('Nu: Avböjd')
    expect(page.said()).toContain(kitSv['kit.conflict.over'])
    await page.press(page.button('Svara'))
    page.find('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
    await page.wait(0)
    expect(sent).toEqual([])
    await page.leave()
  })

  test('is closed, and its text thrown away, when its writer says so', async () => {
    const page = await mount(<Page possible />, server)
    await page.type(field(page), 'Kommer på måndag.')
    await page.show(<Page possible={false} />)
    await page.press(page.button(kitSv['kit.conflict.close']))
    expect(page.said()).toBe('stängd')
    await page.leave()
  })

  test('can be sent again when the possibility comes back', async () => {
    const page = await mount(<Page possible />, server)
    await page.type(field(page), 'Kommer på måndag.')
    await page.show(<Page possible={false} />)
    await page.show(<Page possible />)
    await page.press(page.button('Svara'))
    expect(sent).toEqual(['ChangeView'])
    await page.leave()
  })
})
