import type { Party } from '@lih/domain/organisation/kinds'
import type { Party as UiParty } from '@lih/ui/party/party.ts'

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

const partyTexts: Readonly<Record<Party, string>> = {
  HOSPITAL: 'Sjukhuset',
  LAKARMEDVERKAN: 'Läkarmedverkan',
  VARDCENTRAL: 'Vårdcentralen',
  MUNICIPALITY: 'Kommunen',
  REGION: 'Regionen',
  OTHER: 'Annan vårdgivare',
}
export const partyText = (party: Party): string => partyTexts[party]

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
  if (!code) return 'Kommun: uppgift saknas'
  return municipalities[code] ?? 'Kommun utanför Halland'
}
