import type { CharlsonCategory } from './charlson-category.ts'

export type SnomedCondition = { readonly display: string; readonly category: CharlsonCategory }

/** SNOMED CT codes of the conditions counted in LACE. To be confirmed by a clinician of the region. */
export const charlsonSnomed: Readonly<Record<string, SnomedCondition>> = {
  '22298006': { display: 'Myocardial Infarction', category: 'PREVIOUS_MYOCARDIAL_INFARCTION' },
  '399211009': { display: 'History of myocardial infarction (situation)', category: 'PREVIOUS_MYOCARDIAL_INFARCTION' },
  '230690007': { display: 'Stroke', category: 'CEREBROVASCULAR_DISEASE' },
  '44054006': { display: 'Diabetes', category: 'DIABETES_UNCOMPLICATED' },
  '88805009': { display: 'Chronic congestive heart failure (disorder)', category: 'CONGESTIVE_HEART_FAILURE' },
  '84114007': { display: 'Heart failure (disorder)', category: 'CONGESTIVE_HEART_FAILURE' },
  '127013003': { display: 'Diabetic renal disease (disorder)', category: 'DIABETES_END_ORGAN_DAMAGE' },
  '368581000119106': {
    display: 'Neuropathy due to type 2 diabetes mellitus (disorder)',
    category: 'DIABETES_END_ORGAN_DAMAGE',
  },
  '422034002': {
    display: 'Diabetic retinopathy associated with type II diabetes mellitus (disorder)',
    category: 'DIABETES_END_ORGAN_DAMAGE',
  },
  '1551000119108': {
    display: 'Nonproliferative diabetic retinopathy due to type 2 diabetes mellitus (disorder)',
    category: 'DIABETES_END_ORGAN_DAMAGE',
  },
  '1501000119109': {
    display: 'Proliferative diabetic retinopathy due to type II diabetes mellitus (disorder)',
    category: 'DIABETES_END_ORGAN_DAMAGE',
  },
  '90781000119102': {
    display: 'Microalbuminuria due to type 2 diabetes mellitus (disorder)',
    category: 'DIABETES_END_ORGAN_DAMAGE',
  },
  '87433001': { display: 'Pulmonary emphysema (disorder)', category: 'CHRONIC_PULMONARY_DISEASE' },
  '185086009': { display: 'Chronic obstructive bronchitis (disorder)', category: 'CHRONIC_PULMONARY_DISEASE' },
  '195967001': { display: 'Asthma', category: 'CHRONIC_PULMONARY_DISEASE' },
  '233678006': { display: 'Childhood asthma', category: 'CHRONIC_PULMONARY_DISEASE' },
  '431855005': { display: 'Chronic kidney disease stage 1 (disorder)', category: 'MILD_LIVER_OR_RENAL' },
  '431856006': { display: 'Chronic kidney disease stage 2 (disorder)', category: 'MILD_LIVER_OR_RENAL' },
  '126906006': { display: 'Neoplasm of prostate', category: 'ANY_TUMOUR' },
  '109838007': { display: 'Overlapping malignant neoplasm of colon', category: 'ANY_TUMOUR' },
  '363406005': { display: 'Malignant tumor of colon', category: 'ANY_TUMOUR' },
  '93761005': { display: 'Primary malignant neoplasm of colon', category: 'ANY_TUMOUR' },
  '254637007': { display: 'Non-small cell lung cancer (disorder)', category: 'ANY_TUMOUR' },
  '424132000': { display: 'Non-small cell carcinoma of lung, TNM stage 1 (disorder)', category: 'ANY_TUMOUR' },
  '254632001': { display: 'Small cell carcinoma of lung (disorder)', category: 'ANY_TUMOUR' },
  '67811000119102': {
    display: 'Primary small cell malignant neoplasm of lung, TNM stage 1 (disorder)',
    category: 'ANY_TUMOUR',
  },
  '254837009': { display: 'Malignant neoplasm of breast (disorder)', category: 'ANY_TUMOUR' },
  '26929004': { display: "Alzheimer's disease (disorder)", category: 'DEMENTIA' },
  '230265002': { display: "Familial Alzheimer's disease of early onset (disorder)", category: 'DEMENTIA' },
  '69896004': { display: 'Rheumatoid arthritis', category: 'CONNECTIVE_TISSUE_DISEASE' },
  '314994000': {
    display: 'Metastasis from malignant tumor of prostate (disorder)',
    category: 'METASTATIC_SOLID_TUMOUR',
  },
  '94260004': { display: 'Secondary malignant neoplasm of colon', category: 'METASTATIC_SOLID_TUMOUR' },
}
