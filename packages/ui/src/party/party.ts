import type { IconName } from '../icon/icon-names.ts'

/** Whose hue: hospital, Läkarmedverkan, vårdcentral, kommun, region, or nobody of these. */
export type Party = 'hospital' | 'lm' | 'vc' | 'kommun' | 'region' | 'none'

/** Class that sets `--p` (hue) and `--pt` (tint) for the party. */
export const partyClass = (party: Party): string => `u-p-${party}`

/** The mark of the party's portal. */
export const PARTY_MARK: Record<Exclude<Party, 'none'>, IconName> = {
  hospital: 'm-hospital',
  lm: 'm-lm',
  vc: 'm-vc',
  kommun: 'm-kommun',
  region: 'm-region',
}
