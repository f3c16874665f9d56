import { acuteOf } from '@lih/domain/feed/acute'
import type { FeedFact } from '@lih/domain/feed/fact'
import { riskSubject, scoreInputs } from '@lih/domain/feed/inputs'
import { recordOf } from '@lih/domain/feed/record'
import { staysOf } from '@lih/domain/feed/stays'
import { assessRisk } from '@lih/domain/risk/assess'
import { defaultProposalRule } from '@lih/domain/risk/proposal'
import { beforeAll, describe, expect, test } from 'vitest'
import { ownDatabase } from '../../../test/database.ts'
import { countsOf, feedWorld, now } from '../../../test/feed.ts'
import { systemContext } from '../../db/system-work.ts'
import { fixedClock } from '../../time/clock.ts'
import { entriesOfFile, filesUnder } from './files.ts'
import { type RunReport, runImport } from './import-run.ts'

const samples = process.env.FHIR_SAMPLES
const world = samples === undefined ? undefined : await ownDatabase()
const title = samples === undefined ? 'skipped: FHIR_SAMPLES is not set' : `in ${samples}`
const minutes = 60_000

describe.skipIf(samples === undefined)(`Published sample records, ${title}`, () => {
  let reports: { readonly first: RunReport; readonly second: RunReport } | undefined
  const given = () => {
    if (reports === undefined) throw new Error('nothing was imported')
    return reports
  }

  beforeAll(async () => {
    if (world === undefined) return
    const { db } = world
    await feedWorld(world)
    const files = await filesUnder(samples ?? '')
    const run = () =>
      runImport(
        systemContext(db, fixedClock(now)),
        files.map((path) => ({ name: path, open: () => entriesOfFile(path, path) })),
        { source: 'prov' },
      )
    reports = { first: await run(), second: await run() }
  }, 5 * minutes)

  test('M21: every file is read, and what goes in comes out', () => {
    const { first } = given()
    expect(first.unreadable).toEqual([])
    for (const report of first.files) {
      const { entries, skipped, rejected, ...counts } = countsOf([report])
      expect(entries).toBeGreaterThan(0)
      expect(counts.new + counts.unchanged + counts.changed + skipped + rejected).toBe(entries)
      expect(report.rejected).toEqual([])
    }
    expect(first.files.filter(({ name }) => name.includes('synthea'))).toHaveLength(19)
  })
  test('M21: what is no patient record is skipped by type', () => {
    const profiles = given().first.files.filter(({ name }) => /hl7se.(?!Patient)/.test(name))
    expect(profiles.length).toBeGreaterThan(20)
    for (const report of profiles) expect(countsOf([report])).toMatchObject({ entries: 1, new: 0, skipped: 1 })
  })
  test('M21: the second import finds all unchanged, and tells nothing', () => {
    const { first, second } = given()
    const once = countsOf(first.files)
    expect(countsOf(second.files)).toEqual({
      ...once,
      new: 0,
      changed: 0,
      unchanged: once.new + once.changed + once.unchanged,
    })
    expect(second.files.flatMap(({ remarks }) => remarks)).toEqual([])
  })
  test('M21: stays after death are told: eight, all of one patient', () => {
    const told = given().first.files.flatMap(({ name, remarks }) =>
      remarks.map(({ code }) => [code, name.includes('Fletcher')]),
    )
    expect(told).toEqual(Array.from({ length: 8 }, () => ['AFTER_DEATH', true]))
  })
  test('M21, G1: everybody is stored once: 19 with reserve numbers of ours, and the example patients with their own', async () => {
    if (world === undefined) throw new Error('no database')
    const { owner } = world
    const rows = await owner<
      { identity: string; street: string | null; protection: string }[]
    >`select identity, street, protection from patient`
    expect(rows.filter(({ identity }) => /^\d{8}R[A-Z]/.test(identity))).toHaveLength(19)
    expect(rows).toHaveLength(29)
    expect(rows.filter(({ protection, street }) => protection !== 'NONE' && street !== null)).toEqual([])
  })
  test(
    'M20, M21: the stored stays are those of the record, and each of an adult has two scores',
    async () => {
      if (world === undefined) throw new Error('no database')
      const { owner } = world
      const patients = await owner<{ id: string; birthDate: string; deceasedAt: string | null }[]>`
      select id, birth_date, deceased_at from patient`
      let scored = 0
      for (const { id, birthDate, deceasedAt } of patients) {
        const facts = (
          await owner<{ fact: FeedFact }[]>`
          select fact from encounter where patient_id = ${id} union all select fact from condition where patient_id = ${id}
          union all select fact from observation where patient_id = ${id} union all select fact from procedure where patient_id = ${id}`
        ).map(({ fact }) => fact)
        const record = recordOf(
          { birthDate, deceasedAt: deceasedAt === null ? null : { from: deceasedAt, to: deceasedAt } },
          facts,
        )
        const { stays } = staysOf(record)
        const stored = await owner<
          { admittedAt: string; dischargedAt: string | null; acute: boolean | null; encounters: number }[]
        >`
        select admitted_at, discharged_at, acute, (select count(*)::int from encounter e where e.stay_id = s.id) as encounters
        from stay s where patient_id = ${id} order by admitted_at`
        expect(stored).toEqual(
          stays.map((stay) => ({
            admittedAt: stay.start,
            dischargedAt: stay.end,
            acute: acuteOf(stay, record.encounters).value,
            encounters: stay.encounters.length,
          })),
        )
        for (const stay of stays) {
          const options = { now, expectedDischarge: null, typed: {}, dischargingService: null }
          const subject = riskSubject(record, stay, { ...options, careHome: false, stayKind: null })
          if (subject.age < 18) continue
          const { lace, hospital, proposal } = assessRisk(
            scoreInputs(record, stay, options),
            subject,
            defaultProposalRule,
            now,
          )
          expect(lace.points.min).toBeLessThanOrEqual(lace.points.max)
          expect(hospital.points.min).toBeLessThanOrEqual(hospital.points.max)
          expect(['HIGH', 'NOT_HIGH', 'UNDECIDED']).toContain(proposal.outcome)
          scored++
        }
      }
      expect(scored).toBeGreaterThan(60)
    },
    minutes,
  )
  test('M21: all of it is imported within a minute', () => {
    expect(given().first.milliseconds).toBeLessThan(minutes)
  })
})
