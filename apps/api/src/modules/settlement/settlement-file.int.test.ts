import { addHours, atTime } from '@lih/domain/time/civil'
import { beforeAll, expect, test } from 'vitest'
import { mustAct } from '../../../test/acts.ts'
import { officerOf, sendOffice } from '../../../test/office.ts'
import { testServer } from '../../../test/server.ts'
import { aRecord } from '../../../test/visits.ts'
import { ownWorld } from '../../../test/world.ts'
import { fixedClock } from '../../time/clock.ts'

const now = atTime('2026-11-05', '09:00')
const world = await ownWorld()
const officer = officerOf(world)
const server = await testServer(world, { clock: fixedClock(now) })
const { vcPhysician, vcNurse } = world.actor

const signedIn = async (portal: 'region' | 'vardcentral', personId: string) => {
  const [row] = await world.owner<{ hsaId: string }[]>`select hsa_id from person where id = ${personId}`
  const browser = server.browser()
  await browser.signIn(portal, row?.hsaId ?? '')
  return browser
}

beforeAll(async () => {
  await world.owner`update assignment set purpose = 'ADMINISTRATION' where id = ${officer.assignmentId}`
  await sendOffice(world, officer, now, 'decideTariff', {
    validFrom: '2026-09-01',
    decisionReference: '=påhittat',
    homeVisitOre: 145_050,
    distanceSharePercent: 0,
    tenPlacesOre: 0,
    tenShortStayPlacesOre: 0,
    period: 'YEAR',
    upliftIncluded: true,
    placeRounding: 'EXACT_TENTHS',
  })
  for (const enrolled of ['municipality', undefined] as const) {
    const patientId = await world.patient(enrolled ? { enrolled } : {})
    const startedAt = atTime('2026-09-10', '10:00')
    const by = {
      unitId: vcPhysician.unitId,
      personId: vcPhysician.personId,
      startedAt,
      endedAt: addHours(startedAt, 1),
    }
    await mustAct(world, vcPhysician, now, 'recordVisit', { patientId, ...aRecord, ...by })
  }
  const { data } = await world
    .as(officer, now)
    .ask<{ settlement: { fingerprint: string } }>(
      `{ settlement(unitId: "${world.unit.vc}", month: "2026-09") { fingerprint } }`,
      {},
    )
  const input = { unitId: world.unit.vc, month: '2026-09', fingerprint: data?.settlement.fingerprint }
  expect(await sendOffice(world, officer, now, 'approveSettlement', input)).toMatchObject({ done: true })
})

test('R4, R6: the region’s file opens right in a Swedish Excel, sums up, and names nobody', async () => {
  const browser = await signedIn('region', officer.personId)
  const answer = await browser.go(server.at('region', `/files/settlement.csv?vc=${world.unit.vc}&manad=2026-09`))
  expect(answer.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="avrakning-2026-09.csv"',
  })
  const [head, line, refused, sum, end] = answer.body.split('\r\n')
  expect(head?.startsWith('\uFEFFVårdcentral;HSA-id;Månad;Läge;')).toBe(true)
  expect(line).toMatch(
    /^Vårdcentralen Vallås;SE[^;]*;2026-09;Godkänd;Hembesök av läkare;[0-9a-f-]{36};2026-09-10;;'=påhittat;/,
  )
  expect(line?.endsWith(';100 % × 1450,50;1450,50')).toBe(true)
  expect(refused).toContain('Patienten var inte inskriven när besöket började')
  expect([sum?.endsWith(';Summa;;;;;;1450,50'), end]).toEqual([true, ''])
  expect(answer.body).not.toContain('Ärlig')
})

test('R4: bookkeeping orders of the approved month, one for each vårdcentral that has something', async () => {
  const browser = await signedIn('region', officer.personId)
  const answer = await browser.go(server.at('region', '/files/settlement.si?manad=2026-09'))
  expect(answer.headers['content-disposition']).toBe('attachment; filename="avrakning-2026-09.si"')
  expect(answer.body.match(/#VER/g)).toHaveLength(1)
  expect(answer.body).toContain('#TRANS 5311')
  expect(answer.body).toMatch(/#TRANS 2499 \{1 "SE[^"]+"\} -1450\.50\r\n/)
  const [none, odd] = [
    await browser.go(server.at('region', '/files/settlement.si?manad=2026-08')),
    await browser.go(server.at('region', '/files/settlement.si?manad=%22evil')),
  ]
  expect(none.body).not.toContain('#VER')
  expect(odd.headers['content-disposition']).toBe('attachment; filename="avrakning-2026-11-05.si"')
})

test('G2: the vårdcentral takes its own away, and not the region’s', async () => {
  const browser = await signedIn('vardcentral', vcNurse.personId)
  const own = await browser.go(server.at('vardcentral', '/files/reimbursement.csv?manad=2026-09'))
  expect(own.body).toContain('Summa;;;;;;1450,50')
  for (const path of [`/files/settlement.csv?vc=${world.unit.vc}&manad=2026-09`, '/files/settlement.si?manad=2026-09'])
    expect((await browser.go(server.at('vardcentral', path))).statusCode).toBe(403)
  const nobody = await server.browser().go(server.at('region', '/files/settlement.si?manad=2026-09'))
  expect(nobody.statusCode).toBe(401)
})
