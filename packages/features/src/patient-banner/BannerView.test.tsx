import type { PatientBanner_PatientFragment } from '@lih/graphql/documents'
import { renderToStaticMarkup } from 'react-dom/server'
import { IntlProvider } from 'react-intl'
import { describe, expect, it } from 'vitest'
import { BannerView } from './BannerView.tsx'
import { patientBannerSv } from './patient-banner.sv.ts'

const karin: PatientBanner_PatientFragment = {
  __typename: 'Patient',
  id: 'k',
  family: 'Andersson',
  given: 'Karin',
  birthDate: '1938-08-07',
  sex: 'FEMALE',
  identity: '193808077667',
  identityKind: 'PERSONNUMMER',
  protection: 'NONE',
  deceasedAt: null,
  interpreter: 'none',
  livingSituation: null,
  enrolment: null,
  careLevel: { __typename: 'CareLevelView', version: 0, present: null },
}

const text = (facts: Partial<PatientBanner_PatientFragment>): string =>
  renderToStaticMarkup(
    <IntlProvider locale="sv-SE" messages={patientBannerSv}>
      <BannerView patient={{ ...karin, ...facts }} now="2026-11-24T08:42:00.000Z" />
    </IntlProvider>,
  )
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

describe('G1: the banner', () => {
  it('says who, when born, how old, and where', () => {
    const said = text({})
    expect(said).toContain('ANDERSSON, Karin')
    expect(said).toContain('f. 1938-08-07 (88 år)')
    expect(said).toContain('kvinna')
  })

  it('tells not recorded and none apart', () => {
    expect(text({})).toContain('Boende: uppgift saknas')
    expect(text({})).toContain('ingen hemsjukvård')
  })

  it('shows a badge for a language, none when no interpreter is needed or nothing is recorded', () => {
    expect(text({ interpreter: 'finska' })).toContain('Tolk: finska')
    expect(text({ interpreter: 'none' })).not.toContain('Tolk')
    expect(text({ interpreter: null })).not.toContain('Tolk')
  })

  it('marks protected identity and death, and counts no age after it', () => {
    expect(text({ protection: 'PROTECTED_REGISTRATION' })).toContain('Skyddade personuppgifter')
    expect(text({ protection: 'CONFIDENTIALITY_MARK' })).toContain('Sekretessmarkering')
    const dead = text({ deceasedAt: '2026-11-23T10:00:00.000Z' })
    expect(dead).toContain('Avliden 2026-11-23')
    expect(dead).not.toContain('88 år')
  })

  it('V6: marks a decided level of care, and one that no longer holds', () => {
    const decided = (facts: Partial<NonNullable<PatientBanner_PatientFragment['careLevel']['present']>>) =>
      text({
        careLevel: {
          __typename: 'CareLevelView',
          version: 1,
          present: {
            __typename: 'CareLevelDecision',
            id: 'c',
            level: 'HOSPITAL',
            limits: [],
            expectedDeath: false,
            expired: false,
            ...facts,
          },
        },
      })
    expect(text({})).not.toContain('Vårdnivå')
    expect(decided({})).not.toContain('Vårdnivå')
    expect(decided({ limits: ['NO_CPR'] })).toContain('Vårdnivå beslutad')
    expect(decided({ level: 'HOME_ONLY' })).toContain('Vårdnivå beslutad')
    expect(decided({ expectedDeath: true, expired: true })).toContain('Vårdnivå: beslutet gäller inte längre')
  })

  it('says what a number is that is no personnummer', () => {
    expect(text({ identityKind: 'RESERVE_NUMBER' })).toContain('reservnummer')
    expect(text({ identityKind: 'SAMORDNINGSNUMMER' })).toContain('samordningsnummer')
  })
})
