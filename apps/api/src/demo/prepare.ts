import type { UnitKind } from '@lih/domain/organisation/kinds'
import { addDays, civilDateOf } from '@lih/domain/time/civil'
import type { Database } from '../db/client.ts'
import type { Statements } from '../db/statements.ts'
import { systemContext } from '../db/system-work.ts'
import type { Clock } from '../time/clock.ts'

export type PreparedDemo = {
  /** HSA-ids of the people who stand first at the demo sign-in and are named when the server has started. */
  readonly suggested: readonly string[]
}

const units: readonly (readonly [
  kind: UnitKind,
  name: string,
  shortName: string,
  who: readonly [given: string, family: string, title: string, profession: string],
])[] = [
  [
    'HOSPITAL_WARD',
    'Avdelning 61, Hallands sjukhus Halmstad',
    'avd 61',
    ['Anna', 'Åkesson', 'Överläkare', 'PHYSICIAN'],
  ],
  [
    'LAKARMEDVERKAN',
    'Läkarmedverkan Halmstad',
    'LM Halmstad',
    ['Lena', 'Ek', 'Specialist i allmänmedicin', 'PHYSICIAN'],
  ],
  ['VARDCENTRAL', 'Vårdcentralen Vallås', 'VC Vallås', ['Örjan', 'Öman', 'Distriktsläkare', 'PHYSICIAN']],
  ['MUNICIPAL_HEALTH_CARE', 'Hemsjukvården Halmstad', 'Hemsjukvården', ['Mia', 'Lind', 'Distriktssköterska', 'NURSE']],
]

const hsaId = (letter: string, number: number) => `SE2321000115-${letter}${String(number).padStart(4, '0')}`

const plant = async ({ sql, now }: Statements): Promise<void> => {
  const [provider] = await sql<{ id: string }[]>`
    insert into provider (hsa_id, name, owner_form) values (${hsaId('V', 1)}, 'Region Halland', 'REGION')
    on conflict (hsa_id) do nothing returning id`
  if (!provider) return
  const since = addDays(civilDateOf(now), -365)
  for (const [index, [kind, name, shortName, [given, family, title, profession]]] of units.entries())
    await sql`
      with u as (
        insert into unit (hsa_id, provider_id, kind, name, short_name)
        values (${hsaId('E', index)}, ${provider.id}, ${kind}, ${name}, ${shortName}) returning id),
      p as (
        insert into person (hsa_id, given, family, title) values (${hsaId('P', index)}, ${given}, ${family}, ${title}) returning id)
      insert into assignment (hsa_id, person_id, unit_id, profession, purpose, valid_from)
      select ${hsaId('M', index)}, p.id, u.id, ${profession}, 'CARE', ${since} from p, u`
}

/** Fills an empty database with one unit of each portal and one person in each. Does nothing to a database in use. */
export const prepareDemo = async (db: Database, clock: Clock): Promise<PreparedDemo> => {
  await systemContext(db, clock).write(plant)
  return { suggested: units.map((_, index) => hsaId('P', index)) }
}
