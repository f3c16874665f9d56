import type { ActorFacts } from '../access/can.ts'
import type { Profession, UnitKind } from '../organisation/kinds.ts'

/** The units of the journeys. For tests, as all of this folder. */
export const unitKindOf = {
  WARD: 'HOSPITAL_WARD',
  WARD2: 'HOSPITAL_WARD',
  LM: 'LAKARMEDVERKAN',
  VC: 'VARDCENTRAL',
  VC2: 'VARDCENTRAL',
  PSYCH: 'PSYCHIATRIC_CLINIC',
  MUNICIPALITY: 'MUNICIPAL_HEALTH_CARE',
  REGION: 'REGION_OFFICE',
  OUTSIDE: 'OTHER_PROVIDER',
} as const satisfies Record<string, UnitKind>

export type UnitName = keyof typeof unitKindOf
const isUnitName = (id: string): id is UnitName => id in unitKindOf
export const kindOf = (unitId: string): UnitKind => {
  if (!isUnitName(unitId)) throw new Error(`no unit ${unitId}`)
  return unitKindOf[unitId]
}

export type Actor = ActorFacts & { readonly unitId: UnitName; readonly personId: string }

const at = (unitId: UnitName, profession: Profession, personId: string): Actor => ({
  unitId,
  unitKind: unitKindOf[unitId],
  profession,
  purpose: 'CARE',
  personId,
})

/** One of each who may come upon the idea to do something. */
export const cast = {
  wardDoctor: at('WARD', 'PHYSICIAN', 'ward'),
  wardNurse: at('WARD', 'NURSE', 'wardNurse'),
  otherWardDoctor: at('WARD2', 'PHYSICIAN', 'ward2'),
  lmDoctor: at('LM', 'PHYSICIAN', 'ek'),
  lmColleague: at('LM', 'PHYSICIAN', 'wallin'),
  lmNurse: at('LM', 'NURSE', 'lmNurse'),
  vcDoctor: at('VC', 'PHYSICIAN', 'vc'),
  vcNurse: at('VC', 'NURSE', 'vcNurse'),
  otherVcDoctor: at('VC2', 'PHYSICIAN', 'vc2'),
  psychiatrist: at('PSYCH', 'PHYSICIAN', 'psych'),
  municipalNurse: at('MUNICIPALITY', 'NURSE', 'municipal'),
  administrator: { ...at('REGION', 'ADMINISTRATOR', 'region'), purpose: 'ADMINISTRATION' },
} as const satisfies Record<string, Actor>

export type ActorName = keyof typeof cast
export const actorNames = Object.keys(cast) as readonly ActorName[]

/** The physician of a unit, when it has one. */
export const doctorOf = (unitId: string): ActorName =>
  actorNames.find((name) => cast[name].unitId === unitId && cast[name].profession === 'PHYSICIAN') ?? 'vcDoctor'
