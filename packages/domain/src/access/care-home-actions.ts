const municipality = ['MUNICIPAL_HEALTH_CARE'] as const
const regionOffice = ['REGION_OFFICE'] as const
const careHomeStaff = ['PHYSICIAN', 'NURSE', 'COORDINATOR', 'UNIT_MANAGER', 'ADMINISTRATOR'] as const

const clinical = ['PHYSICIAN', 'NURSE', 'COORDINATOR'] as const
const licensed = ['PHYSICIAN', 'NURSE'] as const
const care = ['CARE'] as const

/** The parties of a care-home assignment: the same page, each its own part (A1–A4, A7, A10). A part of the access table. */
export const careHomeActions = {
  'careHome:read': {
    unitKinds: ['VARDCENTRAL', ...municipality, ...regionOffice],
    professions: 'ANY',
    purposes: ['CARE', 'FOLLOW_UP', 'ADMINISTRATION'],
    relation: 'NONE',
  },
  'careHome:proposePlaces': {
    unitKinds: municipality,
    professions: careHomeStaff,
    purposes: ['CARE', 'ADMINISTRATION'],
    relation: 'NONE',
  },
  'careHome:decide': {
    unitKinds: regionOffice,
    professions: ['ADMINISTRATOR', 'UNIT_MANAGER'],
    purposes: ['ADMINISTRATION'],
    relation: 'NONE',
  },
  'careHome:agree': {
    unitKinds: ['VARDCENTRAL', ...municipality],
    professions: careHomeStaff,
    purposes: ['CARE', 'ADMINISTRATION'],
    relation: 'NONE',
  },
  // What is agreed moves money: the head of the vårdcentral (A1, R2).
  'careHome:acceptText': {
    unitKinds: ['VARDCENTRAL'],
    professions: ['UNIT_MANAGER'],
    purposes: ['ADMINISTRATION'],
    relation: 'NONE',
  },
  'careHome:namePhysician': {
    unitKinds: ['VARDCENTRAL'],
    professions: ['PHYSICIAN', 'UNIT_MANAGER'],
    purposes: ['CARE', 'ADMINISTRATION'],
    relation: 'NONE',
  },
  // Who lives in the home is for those in the care (A9, S6); others see how many.
  'careHome:residents': {
    unitKinds: ['VARDCENTRAL', ...municipality],
    professions: clinical,
    purposes: care,
    relation: 'NONE',
  },
  'careHome:wish': {
    unitKinds: ['VARDCENTRAL', ...municipality],
    professions: clinical,
    purposes: care,
    relation: 'CARE',
  },
  'screening:manage': { unitKinds: ['VARDCENTRAL'], professions: licensed, purposes: care, relation: 'NONE' },
  'screening:record': { unitKinds: ['VARDCENTRAL'], professions: licensed, purposes: care, relation: 'CARE' },
  'dischargeNeed:note': {
    unitKinds: ['HOSPITAL_WARD', 'VARDCENTRAL', ...municipality],
    professions: licensed,
    purposes: care,
    relation: 'CARE',
  },
} as const
