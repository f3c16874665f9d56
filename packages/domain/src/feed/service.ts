import { snomedSystem } from '../risk/charlson.ts'
import type { CharlsonCategory } from '../risk/charlson-category.ts'
import type { StayKind } from '../risk/proposal.ts'
import { type Evidence, unknown } from '../risk/score.ts'
import type { EncounterFact } from './fact.ts'
import type { Stay } from './stays.ts'

type Service = { readonly codes: readonly string[]; readonly words: RegExp }

// SNOMED CT specialties, and the words of Swedish and English names of services.
const oncology: Service = { codes: ['394592004', '394593009', '419815003'], words: /onkolog|oncolog/i }
const obstetrics: Service = { codes: ['408470005'], words: /obstetri|förlossning/i }
const psychiatry: Service = { codes: ['394587001'], words: /psykiatr|psychiatr/i }

const isOf = ({ serviceTypes, serviceText }: EncounterFact, service: Service): boolean =>
  serviceTypes.some(
    ({ system, code, display }) =>
      (system === snomedSystem && service.codes.includes(code)) || service.words.test(display ?? ''),
  ) || service.words.test(serviceText ?? '')

const hasService = ({ serviceTypes, serviceText }: EncounterFact): boolean =>
  serviceTypes.length > 0 || serviceText !== null

const tumours: readonly CharlsonCategory[] = ['ANY_TUMOUR', 'METASTATIC_SOLID_TUMOUR']

/**
 * Whether the patient is discharged from oncology (M21): the service decides when it is known; without one it is unknown for a
 * patient with an active tumour, or whose diagnoses are unknown, and no for everyone else.
 */
export const oncologyOf = (
  stay: Stay,
  categories: readonly CharlsonCategory[] | null,
  known: 'ONCOLOGY' | 'OTHER' | null,
): Evidence<boolean> => {
  const said = (value: boolean, rule: string): Evidence<boolean> => ({
    ...unknown('ONCOLOGY'),
    value,
    observedAt: stay.end,
    source: { kind: 'DERIVED', resources: [stay.last.key], codes: [rule], enteredBy: null },
  })
  if (known !== null) return said(known === 'ONCOLOGY', 'UNIT')
  if (hasService(stay.last)) return said(isOf(stay.last, oncology), 'SERVICE_TYPE')
  if (categories === null || categories.some((category) => tumours.includes(category))) return unknown('NO_SERVICE')
  return said(false, 'NO_TUMOUR')
}

/** The kind of a stay by the service of the encounter that discharges; somatic when nothing says otherwise. */
export const kindOfStay = (stay: Stay): StayKind => {
  if (isOf(stay.last, psychiatry)) return 'PSYCHIATRIC'
  return isOf(stay.last, obstetrics) ? 'OBSTETRIC' : 'SOMATIC'
}
