import { systemContext } from '../src/db/system-work.ts'
import { entriesOfText } from '../src/modules/feed/entries.ts'
import { importEntries } from '../src/modules/feed/import-entries.ts'
import { fixedClock } from '../src/time/clock.ts'
import { bundle, ward } from './feed.ts'
import type { World } from './world.ts'

const reserveNumber = 'http://electronichealth.se/identifier/nationelltReservnummer'
const actCode = 'http://terminology.hl7.org/CodeSystem/v3-ActCode'

/** Not an inpatient stay: a visit to the emergency department, day care. */
export const ofClass = (code: 'EMER' | 'SS' | 'AMB') => ({ class: { system: actCode, code } })

const imported = async (world: World, resource: object, at: string) => {
  const entries = await entriesOfText('fil.json', JSON.stringify(bundle([resource])))
  return importEntries(systemContext(world.db, fixedClock(at)), entries, { source: 'journal' })
}

/** What a source says about somebody who is known here and named by number alone. */
export const feedOf = (world: World) => ({
  /** A stay at the ward, or what `rest` makes of it; without `end` it goes on. */
  send: async (
    patientId: string,
    id: string,
    start: string,
    end: string | undefined,
    at: string,
    rest: object = {},
  ) => {
    const [row] = await world.owner<{ identity: string; hsaId: string }[]>`
      select p.identity, u.hsa_id from patient p, unit u where p.id = ${patientId} and u.id = ${world.unit.ward}`
    if (!row) throw new Error('no such patient')
    const subject = { identifier: { system: reserveNumber, value: row.identity } }
    return imported(world, ward(id, '', row.hsaId, start, end, { subject, ...rest }), at)
  },
  /** The source says who the patient is, and that the patient has died. */
  sendDeath: async (patientId: string, id: string, deceasedDateTime: string, at: string) => {
    const [row] = await world.owner<{ identity: string; birthDate: string }[]>`
      select identity, birth_date::text from patient where id = ${patientId}`
    const identifier = [{ system: reserveNumber, value: row?.identity }]
    const name = [{ use: 'official', family: 'Ärlig', given: ['Elsa'] }]
    const who = { resourceType: 'Patient', id, identifier, name, gender: 'female', birthDate: row?.birthDate }
    return imported(world, { ...who, deceasedDateTime }, at)
  },
})
