const municipality = ['MUNICIPAL_HEALTH_CARE'] as const
const regionOffice = ['REGION_OFFICE'] as const
const careHomeStaff = ['PHYSICIAN', 'NURSE', 'COORDINATOR', 'UNIT_MANAGER', 'ADMINISTRATOR'] as const

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
  'careHome:namePhysician': {
    unitKinds: ['VARDCENTRAL'],
    professions: ['PHYSICIAN', 'UNIT_MANAGER'],
    purposes: ['CARE', 'ADMINISTRATION'],
    relation: 'NONE',
  },
} as const
