import type { Party } from '@lih/domain/organisation/kinds'
import { municipalityNames } from '@lih/domain/organisation/municipalities'
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

/** Name of a municipality (kommun) by its code; only Halland's six take part. */
export const municipalityName = (code: string | null | undefined): string => {
  if (!code) return say('format.municipality.unknown')
  return municipalityNames[code] ?? say('format.municipality.outside')
}
