import type { ReactElement } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Checkbox } from './field/Checkbox.tsx'
import { CheckboxGroup } from './field/CheckboxGroup.tsx'
import { DateField } from './field/DateField.tsx'
import { DateTimeField } from './field/DateTimeField.tsx'
import { ErrorSummary } from './field/ErrorSummary.tsx'
import { MeasureGrid, MeasureRow } from './field/MeasureGrid.tsx'
import { RadioGroup } from './field/RadioGroup.tsx'
import { Segmented } from './field/Segmented.tsx'
import { Select } from './field/Select.tsx'
import { TextArea } from './field/TextArea.tsx'
import { TextField } from './field/TextField.tsx'
import { UnitField } from './field/UnitField.tsx'

const html = (element: ReactElement): string => renderToStaticMarkup(element)
const words = (element: ReactElement): string => html(element).replace(/<[^>]*>/g, '')
const nothing = () => undefined
const OPTIONS = [
  { value: 'phone', label: 'Telefon' },
  { value: 'home', label: 'Hembesök', whyNot: 'ingen tid före fredag' },
]

describe('every field', () => {
  const shared = { id: 'f', label: 'Fråga', hint: 'Hjälp', source: 'Från remissen', error: 'Svar saknas' }
  const fields: Record<string, ReactElement> = {
    TextField: <TextField {...shared} value="" onChange={nothing} />,
    TextArea: <TextArea {...shared} value="" onChange={nothing} />,
    UnitField: <UnitField {...shared} unit="kg" value="" onChange={nothing} />,
    RadioGroup: <RadioGroup {...shared} options={OPTIONS} value={null} onChange={nothing} />,
    Segmented: <Segmented {...shared} options={OPTIONS} value={null} onChange={nothing} />,
    CheckboxGroup: <CheckboxGroup {...shared} options={OPTIONS} value={[]} onChange={nothing} />,
    Select: <Select {...shared} options={OPTIONS} value={null} onChange={nothing} />,
    DateField: <DateField {...shared} value="" onChange={nothing} />,
    DateTimeField: <DateTimeField {...shared} value="" onChange={nothing} />,
  }
  for (const [name, field] of Object.entries(fields)) {
    it(`${name} is described by error, hint and source, in that order`, () => {
      const markup = html(field)
      expect(markup).toMatch(/aria-describedby="[^"]*f-error f-hint f-source"/)
      for (const part of ['f-error', 'f-hint', 'f-source', 'f-label']) expect(markup).toContain(`id="${part}"`)
      expect(markup).toContain(' id="f"')
      expect(markup).toContain('u-i-s-over')
    })
  }
})

describe('TextField', () => {
  it('has a label of its own and no description when there is none', () => {
    const markup = html(<TextField id="a" label="Telefon" value="031" onChange={nothing} />)
    expect(markup).toMatch(/<label[^>]* for="a"/)
    expect(markup).not.toContain('aria-describedby')
    expect(markup).not.toContain('aria-invalid')
  })

  it('keeps what was typed, and never offers what the browser remembers', () => {
    const markup = html(<UnitField label="Vikt" unit="kg" decimals value="58,9" onChange={nothing} />)
    expect(markup).toContain('value="58,9"')
    expect(markup).toContain('inputMode="decimal"')
    expect(markup).toContain('autoComplete="off"')
  })
})

describe('TextArea', () => {
  const area = (length: number) =>
    words(<TextArea label="Text" value={'a'.repeat(length)} maxLength={100} onChange={nothing} />)

  it('counts from four fifths of the limit', () => {
    expect(area(79)).not.toContain('tecken')
    expect(area(80)).toContain('20 tecken kvar')
  })

  it('says how much is too much and cuts nothing', () => {
    expect(area(112)).toContain('12 tecken för mycket')
    expect(html(<TextArea label="Text" value="a" maxLength={100} onChange={nothing} />)).not.toContain('maxLength')
  })
})

describe('choices', () => {
  it('mark the chosen one and say why another cannot be chosen', () => {
    const markup = html(<RadioGroup label="Kontakt" options={OPTIONS} value="phone" onChange={nothing} />)
    expect(markup).toMatch(/<input[^>]*value="phone"[^>]*>/)
    expect(markup.match(/checked=""/g)).toHaveLength(1)
    expect(markup.match(/aria-disabled="true"/g)).toHaveLength(1)
    expect(markup).toContain('ingen tid före fredag')
  })

  it('tie the error of a single box to it', () => {
    const markup = html(<Checkbox id="c" label="Samtycke" checked={false} onChange={nothing} error="Krävs" />)
    expect(markup).toMatch(/<input[^>]*aria-invalid="true"[^>]*aria-describedby="c-error"/)
  })
})

describe('DateTimeField', () => {
  it('shows year, month, day, hour and minute in Swedish order', () => {
    const field = <DateTimeField label="När" value="2026-11-27T08:05" onChange={nothing} />
    const text = words(<I18nProvider locale="sv-SE">{field}</I18nProvider>).replace(/[⁦⁩]/g, '')
    expect(text).toContain('2026-11-27 08:05')
  })

  it('G3: does so in English too', () => {
    const field = <DateTimeField label="When" value="2026-11-27T08:05" onChange={nothing} />
    const text = words(<I18nProvider locale="en-SE">{field}</I18nProvider>).replace(/[⁦⁩]/g, '')
    expect(text).toMatch(/2026-11-27,? 08:05/)
  })
})

describe('MeasureRow', () => {
  it('ties the points to the value', () => {
    const markup = html(
      <MeasureGrid valueHead="värde" pointsHead="poäng">
        <MeasureRow id="puls" label="Puls /min" value="96" points="1" onChange={nothing} />
      </MeasureGrid>,
    )
    expect(markup).toContain('aria-describedby="puls-points"')
    expect(markup).toContain('<span class="u-measure-points" id="puls-points">1</span>')
  })
})

describe('ErrorSummary', () => {
  it('leads to each field, and is gone without errors', () => {
    expect(html(<ErrorSummary title="Ett fel" errors={[{ fieldId: 'pn', text: 'För kort' }]} />)).toContain(
      'href="#pn"',
    )
    expect(html(<ErrorSummary title="Inga fel" errors={[]} />)).toBe('')
  })
})
