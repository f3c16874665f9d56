import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'react-intl'
import { expect, test } from 'vitest'
import { kitSv } from '../i18n/kit.sv.ts'
import { ConflictNotice } from './ConflictNotice.tsx'
import { Lasting } from './Lasting.tsx'

const nothing = () => undefined
const notice = (facts: { readonly fields?: string; readonly onClose?: () => void }): string =>
  renderToStaticMarkup(
    <IntlProvider locale="sv" messages={kitSv}>
      <ConflictNotice id="c" changes="Nu: Avböjd" onAccept={nothing} {...facts} />
    </IntlProvider>,
  )

test('G6: without fields to compare it says what is new, and the own text goes on', () => {
  const shown = notice({})
  expect(shown).toContain('Nu: Avböjd')
  expect(shown).toContain(kitSv['kit.conflict.accept'])
})

test('G6: with fields to compare one goes on with what is chosen', () => {
  const shown = notice({ fields: 'Mitt eller deras' })
  expect(shown).toContain('Mitt eller deras')
  expect(shown).toContain(kitSv['kit.conflict.accept.chosen'])
})

test('G6: what can no longer be done offers nothing to choose, and says that the text is left to copy', () => {
  const shown = notice({ fields: 'Mitt eller deras', onClose: nothing })
  expect(shown).toContain(kitSv['kit.conflict.over'])
  expect(shown).toContain(kitSv['kit.conflict.close'])
  expect(shown).not.toContain('Mitt eller deras')
})

test('G6: an untouched form goes away with its possibility', () => {
  const form = (possible: boolean) =>
    renderToStaticMarkup(
      <Lasting possible={possible} otherwise="val">
        formulär
      </Lasting>,
    )
  expect(form(true)).toBe('formulär')
  expect(form(false)).toBe('val')
})
