import { beforeAll, expect, test } from 'vitest'
import { mustAct } from '../../../test/acts.ts'
import type { StaffName } from '../../../test/organisation.ts'
import { testServer } from '../../../test/server.ts'
import { ownWorld } from '../../../test/world.ts'
import { fixedClock } from '../../time/clock.ts'

const at = '2026-11-24T08:42:00.000Z'
const world = await ownWorld()
const server = await testServer(world, { clock: fixedClock(at) })

const hsaIdOf = async (who: StaffName): Promise<string> => {
  const [row] = await world.owner<{ hsaId: string }[]>`
    select hsa_id from person where id = ${world.actor[who].personId}`
  return row?.hsaId ?? ''
}

beforeAll(async () => {
  for (const [family, channel] of [
    ['=Åberg', '+46 35 00 00 20'],
    ['Berg', '035-000020; växeln'],
  ] as const) {
    const patientId = await world.patient({ family, listed: 'vc' })
    await mustAct(world, world.actor.vcNurse, at, 'appointContact', {
      patientId,
      type: 'CARE_CONTACT',
      role: 'REHAB_COORDINATOR',
      unitId: world.unit.vc,
      personId: world.actor.vcNurse.personId,
      from: '2026-11-02',
      channel,
      hours: 'Vardagar 8–16',
    })
  }
})

test('P3, S7: the list as a file for Excel, without formulas, and logged in full each time', async () => {
  const browser = server.browser()
  await browser.signIn('vardcentral', await hsaIdOf('vcNurse'))
  await world.owner`delete from access_log`
  const answer = await browser.go(server.at('vardcentral', '/files/contacts-mine.csv'))
  expect(answer.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'cache-control': 'no-store',
    'content-disposition': 'attachment; filename="kontakter-2026-11-24.csv"',
  })
  const [head, first, second, end] = answer.body.split('\r\n')
  expect(head).toBe('\uFEFFEfternamn;Förnamn;Personnummer;Skyddad;Sort;Roll;Kontakt;Sedan;Nås på;Tider')
  const cells = 'nej;Fast vårdkontakt;Rehabkoordinator;Frida Falk;2026-11-02'
  expect([first, second].map((line) => line?.replace(/\d{8}-R\w{3}/, '#')).sort()).toEqual([
    `'=Åberg;Elsa;#;${cells};'+46 35 00 00 20;Vardagar 8–16`,
    `Berg;Elsa;#;${cells};"035-000020; växeln";Vardagar 8–16`,
  ])
  expect(end).toBe('')
  await browser.go(server.at('vardcentral', '/files/contacts-unit.csv'))
  const log = await world.owner`select view, cardinality(patient_ids) as patients, list_id from access_log order by id`
  expect(log).toEqual([
    { view: 'contacts-file:mine', patients: 2, listId: null },
    { view: 'contacts-file:unit', patients: 2, listId: null },
  ])
})

test('G2, S7: nobody without a session, and no ward, gets the file; the denial is logged', async () => {
  const nobody = await server.browser().go(server.at('vardcentral', '/files/contacts-unit.csv'))
  expect([nobody.statusCode, nobody.json()]).toEqual([401, { code: 'UNAUTHENTICATED' }])
  const ward = server.browser()
  await ward.signIn('hospital', await hsaIdOf('wardNurse'))
  await world.owner`delete from access_log`
  const answer = await ward.go(server.at('hospital', '/files/contacts-unit.csv'))
  expect([answer.statusCode, answer.json()]).toEqual([403, { code: 'FORBIDDEN' }])
  expect(await world.owner`select kind, view, reason from access_log`).toEqual([
    { kind: 'DENIED', view: 'contacts-file', reason: 'WRONG_UNIT' },
  ])
})
