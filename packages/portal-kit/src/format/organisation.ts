import type { Party } from '@lih/domain/organisation/kinds'
import type { Party as UiParty } from '@lih/ui/party/party.ts'
import { say } from '../i18n/language.ts'

const uiParties: Readonly<Record<Party, UiParty>> = {
  HOSPITAL: 'hospital',
  LAKARMEDVERKAN: 'lm',
  VARDCENTRAL: 'vc',
  MUNICIPALITY: 'kommun',
  REGION: 'region',
  OTHER: 'none',
}

/** The party by the name under which `@lih/ui` colours it. */
export const partyUi = (party: Party | null | undefined): UiParty => (party ? uiParties[party] : 'none')

export const partyText = (party: Party): string => say(`format.party.${party}`)

const municipalities: Readonly<Record<string, string>> = {
  '1315': 'Hylte',
  '1380': 'Halmstad',
  '1381': 'Laholm',
  '1382': 'Falkenberg',
  '1383': 'Varberg',
  '1384': 'Kungsbacka',
}

/** Name of a municipality (kommun) by its code; only Halland's six take part. */
export const municipalityName = (code: string | null | undefined): string => {
  if (!code) return say('format.municipality.unknown')
  return municipalities[code] ?? say('format.municipality.outside')
}
