const takingPart = [
  'HOSPITAL_WARD',
  'LAKARMEDVERKAN',
  'VARDCENTRAL',
  'PSYCHIATRIC_CLINIC',
  'MUNICIPAL_HEALTH_CARE',
] as const
const care = ['CARE'] as const
const clinical = ['PHYSICIAN', 'NURSE', 'COORDINATOR'] as const
const clinicalAndHead = [...clinical, 'UNIT_MANAGER'] as const

/** Deviations (O3): a part of the access table. */
export const deviationActions = {
  'deviation:list': { unitKinds: takingPart, professions: clinicalAndHead, purposes: care, relation: 'NONE' },
  'deviation:report': { unitKinds: takingPart, professions: clinical, purposes: care, relation: 'CARE' },
  // A deviation is a care relation of the unit concerned until two weeks after its end.
  'deviation:act': { unitKinds: takingPart, professions: clinicalAndHead, purposes: care, relation: 'CARE' },
  'deviation:assess': {
    unitKinds: takingPart,
    professions: ['PHYSICIAN', 'NURSE', 'UNIT_MANAGER'],
    purposes: care,
    relation: 'CARE',
  },
  'deviation:followUp': {
    unitKinds: [...takingPart, 'REGION_OFFICE'],
    professions: 'ANY',
    purposes: ['CARE', 'FOLLOW_UP', 'ADMINISTRATION'],
    relation: 'NONE',
  },
} as const
