import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'react-intl'
import { expect, test } from 'vitest'
import { CareLevelText } from './CareLevelText.tsx'
import { careLevelSv } from './care-level.sv.ts'
import type { Decision } from './care-level-words.ts'

const decision: Decision = {
  __typename: 'CareLevelDecision',
  id: 'c',
  level: 'HOME_FIRST',
  limits: ['NO_CPR', 'NO_INTENSIVE_CARE'],
  expectedDeath: false,
  consulted: 'Ssk Maja Berg',
  note: null,
  validUntil: '2027-02-15',
  expired: false,
  decidedAt: '2026-11-14T23:30:00.000Z',
  decidedBy: { __typename: 'Person', id: 'p', name: 'Johan Sandell' },
  unit: { __typename: 'Unit', id: 'u', shortName: 'avd 61' },
}

const said = (facts: Partial<Decision>): string =>
  renderToStaticMarkup(
    <IntlProvider locale="sv-SE" messages={careLevelSv}>
      <CareLevelText decision={{ ...decision, ...facts }} />
    </IntlProvider>,
  )
    .replaceAll(/<span class="u-nw">([^<]*)<\/span>/g, '$1')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

test('V6: level, limits, physician, date and validity are said in words', () => {
  const text = said({})
  expect(text).toContain('Vård i hemmet i första hand. Inte hjärt-lungräddning, inte intensivvård.')
  expect(text).toContain('Dr Johan Sandell, avd 61, 2026-11-15. Gäller till 2027-02-15 eller nytt beslut.')
  expect(text).toContain('I samråd med Ssk Maja Berg.')
  expect(text).not.toContain('Förväntat dödsfall')
})

test('V6: no limit, no end and an expected death are said, not left out', () => {
  const text = said({ level: 'HOME_ONLY', limits: [], expectedDeath: true, consulted: null, validUntil: null })
  expect(text).toContain('Vård i hemmet, inte till sjukhus. Ingen behandling är begränsad.')
  expect(text).toContain('Förväntat dödsfall')
  expect(text).toContain('Gäller tills vidare.')
  expect(text).not.toContain('samråd')
})

test('V6: a decision whose day has passed says so', () => {
  expect(said({ expired: true })).toContain('Gällde till 2027-02-15. Behöver ett nytt beslut.')
})
