/** The comorbidities that LACE counts, with their points (van Walraven et al., CMAJ 2010;182:551). */
export const charlsonWeights = {
  PREVIOUS_MYOCARDIAL_INFARCTION: 1,
  CEREBROVASCULAR_DISEASE: 1,
  PERIPHERAL_VASCULAR_DISEASE: 1,
  DIABETES_UNCOMPLICATED: 1,
  CONGESTIVE_HEART_FAILURE: 2,
  DIABETES_END_ORGAN_DAMAGE: 2,
  CHRONIC_PULMONARY_DISEASE: 2,
  MILD_LIVER_OR_RENAL: 2,
  ANY_TUMOUR: 2,
  DEMENTIA: 3,
  CONNECTIVE_TISSUE_DISEASE: 3,
  MODERATE_SEVERE_LIVER_OR_RENAL: 4,
  HIV: 4,
  METASTATIC_SOLID_TUMOUR: 6,
} as const

export type CharlsonCategory = keyof typeof charlsonWeights

/** The category that replaces a milder form of the same disease. */
export const severerForm: Readonly<Partial<Record<CharlsonCategory, CharlsonCategory>>> = {
  DIABETES_UNCOMPLICATED: 'DIABETES_END_ORGAN_DAMAGE',
  ANY_TUMOUR: 'METASTATIC_SOLID_TUMOUR',
  MILD_LIVER_OR_RENAL: 'MODERATE_SEVERE_LIVER_OR_RENAL',
}
