import type { Party, Profession } from '@lih/domain/organisation/kinds'
import type { LivingSituation, Sex } from '@lih/domain/patient/kinds'
import type { DifferingReason } from '@lih/domain/risk/reasons'
import type { Messages } from '../i18n/messages.ts'

type Each =
  | `format.sex.${Sex}`
  | `format.living.${LivingSituation}`
  | `format.profession.${Profession}`
  | `format.party.${Party}`
  | `format.differs.${DifferingReason}`

/** Words of dates, people and units, and of inputs that cannot be read. */
export const formatSv = {
  'format.weekday.0': 'sön',
  'format.weekday.1': 'mån',
  'format.weekday.2': 'tis',
  'format.weekday.3': 'ons',
  'format.weekday.4': 'tor',
  'format.weekday.5': 'fre',
  'format.weekday.6': 'lör',
  'format.month.1': 'jan',
  'format.month.2': 'feb',
  'format.month.3': 'mars',
  'format.month.4': 'apr',
  'format.month.5': 'maj',
  'format.month.6': 'juni',
  'format.month.7': 'juli',
  'format.month.8': 'aug',
  'format.month.9': 'sep',
  'format.month.10': 'okt',
  'format.month.11': 'nov',
  'format.month.12': 'dec',
  'format.yesterday': 'i går',
  'format.today': 'i dag',
  'format.tomorrow': 'i morgon',
  'format.week': 'v. {week}',
  'format.age': '{years} år',
  'format.doctor': 'dr {name}',
  'format.sex.FEMALE': 'kvinna',
  'format.sex.MALE': 'man',
  'format.sex.UNKNOWN': 'kön: uppgift saknas',
  'format.living.ORDINARY': 'Ordinärt boende',
  'format.living.CARE_HOME': 'Särskilt boende',
  'format.living.LSS': 'LSS-boende',
  'format.living.SHORT_STAY': 'Korttidsboende',
  'format.living.unknown': 'Boende: uppgift saknas',
  'format.profession.PHYSICIAN': 'läkare',
  'format.profession.NURSE': 'sjuksköterska',
  'format.profession.COORDINATOR': 'vårdsamordnare',
  'format.profession.UNIT_MANAGER': 'enhetschef',
  'format.profession.ADMINISTRATOR': 'administratör',
  'format.party.HOSPITAL': 'Sjukhuset',
  'format.party.LAKARMEDVERKAN': 'Läkarmedverkan',
  'format.party.VARDCENTRAL': 'Vårdcentralen',
  'format.party.MUNICIPALITY': 'Kommunen',
  'format.party.REGION': 'Regionen',
  'format.party.OTHER': 'Annan vårdgivare',
  'format.municipality.outside': 'Kommun utanför Halland',
  'format.municipality.unknown': 'Kommun: uppgift saknas',
  'format.differs.OTHER_TEAM': 'Palliativt eller annat team tar över',
  'format.differs.OUTSIDE_HALLAND': 'Bor utanför Halland',
  'format.differs.PATIENT_DECLINES': 'Patienten tackar nej',
  'format.differs.CLOSE_VC_CONTACT': 'Har redan tät kontakt med vårdcentralen',
  'format.differs.WRONG_DATA': 'Poängen bygger på felaktiga uppgifter',
  'format.differs.CLINICAL_LOWER': 'Klinisk bedömning: lägre risk',
  'format.differs.CLINICAL_HIGHER': 'Klinisk bedömning: högre risk',
  'format.issue.missing': 'Fyll i.',
  'format.issue.choose': 'Välj.',
  'format.issue.atLeastOne': 'Lägg till minst en.',
  'format.issue.longest': 'Skriv högst {most} tecken.',
  'format.issue.shortest': 'Skriv minst {least} tecken.',
  'format.issue.most': 'Högst {most}.',
  'format.issue.least': 'Minst {least}.',
  'format.issue.other': 'Kontrollera uppgiften.',
  'format.refused': 'Det gick inte. Orsak: {code}. Ladda om sidan och försök igen.',
} as const satisfies Messages & Readonly<Record<Each, string>>
