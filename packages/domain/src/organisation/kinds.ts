/** Kinds of unit (enhet) that the product knows. */
export const unitKinds = [
  'HOSPITAL_WARD',
  'LAKARMEDVERKAN',
  'VARDCENTRAL',
  'PSYCHIATRIC_CLINIC',
  'MUNICIPAL_HEALTH_CARE',
  'ON_CALL',
  'REGION_OFFICE',
  'OTHER_PROVIDER',
] as const
export type UnitKind = (typeof unitKinds)[number]

/** Profession or function under which a person holds an assignment. */
export const professions = ['PHYSICIAN', 'NURSE', 'COORDINATOR', 'UNIT_MANAGER', 'ADMINISTRATOR'] as const
export type Profession = (typeof professions)[number]

/** Purpose of an assignment (medarbetaruppdragets syfte). Only `CARE` opens patients' data. */
export const purposes = ['CARE', 'FOLLOW_UP', 'ADMINISTRATION'] as const
export type Purpose = (typeof purposes)[number]

/** The parties as the portals colour them; `none` is a provider outside the collaboration. */
export const parties = ['HOSPITAL', 'LAKARMEDVERKAN', 'VARDCENTRAL', 'MUNICIPALITY', 'REGION', 'OTHER'] as const
export type Party = (typeof parties)[number]

export const partyOf: Record<UnitKind, Party> = {
  HOSPITAL_WARD: 'HOSPITAL',
  LAKARMEDVERKAN: 'LAKARMEDVERKAN',
  VARDCENTRAL: 'VARDCENTRAL',
  PSYCHIATRIC_CLINIC: 'VARDCENTRAL',
  MUNICIPAL_HEALTH_CARE: 'MUNICIPALITY',
  ON_CALL: 'OTHER',
  REGION_OFFICE: 'REGION',
  OTHER_PROVIDER: 'OTHER',
}

/** The portals, by their folder under `apps/`. */
export const portals = ['hospital', 'lakarmedverkan', 'vardcentral', 'municipality', 'region'] as const
export type Portal = (typeof portals)[number]

/** In which portal the staff of a unit works; `null` where no portal serves the kind. */
export const portalOf: Record<UnitKind, Portal | null> = {
  HOSPITAL_WARD: 'hospital',
  LAKARMEDVERKAN: 'lakarmedverkan',
  VARDCENTRAL: 'vardcentral',
  PSYCHIATRIC_CLINIC: 'vardcentral',
  MUNICIPAL_HEALTH_CARE: 'municipality',
  ON_CALL: null,
  REGION_OFFICE: 'region',
  OTHER_PROVIDER: null,
}

/** Who owns a care provider (ägarform). */
export const ownerForms = ['REGION', 'MUNICIPALITY', 'PRIVATE'] as const
export type OwnerForm = (typeof ownerForms)[number]

/** What a ward mainly treats; psychiatric and obstetric stays get no proposal (M15, M20). */
export const wardSpecialties = ['SOMATIC', 'PSYCHIATRIC', 'OBSTETRIC', 'ONCOLOGY'] as const
export type WardSpecialty = (typeof wardSpecialties)[number]
