const doctors = ['HOSPITAL_WARD', 'LAKARMEDVERKAN', 'VARDCENTRAL', 'PSYCHIATRIC_CLINIC'] as const
const physician = ['PHYSICIAN'] as const
const care = ['CARE'] as const

/** What a physician decides for those who come at night: level of care (V6), the scale of saturation (V2); a part of the access table. */
export const careLevelActions = {
  'careLevel:decide': { unitKinds: doctors, professions: physician, purposes: care, relation: 'CARE' },
  'saturationScale:choose': { unitKinds: doctors, professions: physician, purposes: care, relation: 'CARE' },
  'saturationScale:strike': { unitKinds: doctors, professions: physician, purposes: care, relation: 'CARE' },
} as const
