const regionOffice = ['REGION_OFFICE'] as const
const officers = ['ADMINISTRATOR', 'UNIT_MANAGER'] as const
const reading = ['FOLLOW_UP', 'ADMINISTRATION'] as const
const deciding = ['ADMINISTRATION'] as const

/** What the region pays: tariffs, settlements and budget, never a patient (R2–R6). A part of the access table. */
export const moneyActions = {
  'tariff:read': { unitKinds: regionOffice, professions: officers, purposes: reading, relation: 'NONE' },
  'tariff:decide': { unitKinds: regionOffice, professions: officers, purposes: deciding, relation: 'NONE' },
  'tariff:strike': { unitKinds: regionOffice, professions: officers, purposes: deciding, relation: 'NONE' },
  'settlement:read': { unitKinds: regionOffice, professions: officers, purposes: reading, relation: 'NONE' },
  'settlement:approve': { unitKinds: regionOffice, professions: officers, purposes: deciding, relation: 'NONE' },
  'budget:read': { unitKinds: regionOffice, professions: officers, purposes: reading, relation: 'NONE' },
  'budget:enter': { unitKinds: regionOffice, professions: officers, purposes: deciding, relation: 'NONE' },
  // The vårdcentral's own money; the patients behind it only under an assignment for care (R6).
  'reimbursement:read': {
    unitKinds: ['VARDCENTRAL'],
    professions: ['PHYSICIAN', 'NURSE', 'COORDINATOR', 'UNIT_MANAGER'],
    purposes: ['CARE', 'FOLLOW_UP', 'ADMINISTRATION'],
    relation: 'NONE',
  },
} as const
