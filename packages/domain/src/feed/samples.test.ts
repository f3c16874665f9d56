import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { assessRisk } from '../risk/assess.ts'
import { defaultProposalRule } from '../risk/proposal.ts'
import { canonicalJson } from './canonical-json.ts'
import { riskSubject, scoreInputs } from './inputs.ts'
import { readPatient } from './patient.ts'
import { readBundle } from './read-bundle.ts'
import { recordOf } from './record.ts'
import { type Stay, staysOf } from './stays.ts'

const samples = process.env.FHIR_SAMPLES
const synthea = join(samples ?? '', 'synthea')
const hl7se = join(samples ?? '', 'hl7se')
const filesIn = (folder: string, form: RegExp) =>
  samples === undefined ? [] : readdirSync(folder).filter((file) => form.test(file))
const files = filesIn(synthea, /\.json$/)
const now = '2026-11-22T08:00:00.000Z'
const options = { now, expectedDischarge: null, typed: {}, dischargingService: null }

const readFile = (file: string) => {
  const content = JSON.parse(readFileSync(join(synthea, file), 'utf8'))
  const began = performance.now()
  const answer = readBundle(content, { now, known: () => false })
  const took = performance.now() - began
  if (!answer.ok) throw new Error(answer.refusal.code)
  return { content, took, reading: answer.changes }
}

const recordIn = (file: string) => {
  const { reading } = readFile(file)
  const patient = reading.facts.find((fact) => fact.kind === 'PATIENT')
  if (patient === undefined) throw new Error('no patient')
  const record = recordOf(patient, reading.facts)
  return { patient, record, ...staysOf(record) }
}

const assess = (record: ReturnType<typeof recordOf>, stay: Stay) =>
  assessRisk(
    scoreInputs(record, stay, options),
    riskSubject(record, stay, { ...options, careHome: false, stayKind: null }),
    defaultProposalRule,
    now,
  )

/** Rows of a table of the samples' description, by the text that begins it. */
const tableRows = (heading: string): string[][] => {
  const text = readFileSync(join(synthea, 'README.md'), 'utf8')
  const rows = text.slice(text.indexOf(heading)).split('\n')
  const table = rows.slice(rows.findIndex((row) => row.startsWith('| `')))
  const after = table.findIndex((row) => !row.startsWith('|'))
  return table.slice(0, after === -1 ? undefined : after).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  )
}

/** The stays that the description promises: rows within an hour joined, those begun on a day after the death left out. */
const promised = (file: string): number[][] => {
  const died = tableRows('## Files').find(([name]) => name === file)?.[5] ?? ''
  const rows = tableRows('## Inpatient stays').filter(([name = '']) => file.startsWith(name.replace('…', '')))
  const alive = rows.filter(([, start = '']) => died === '' || start.slice(0, 10) <= died)
  const joined: number[][] = []
  for (const [, start = '', end = ''] of alive) {
    const before = joined.at(-1)
    if (before?.[1] !== undefined && Date.parse(start) - before[1] <= 3_600_000) before[1] = Date.parse(end)
    else joined.push([Date.parse(start), Date.parse(end)])
  }
  return joined
}

const title = samples === undefined ? 'skipped: FHIR_SAMPLES is not set' : `in ${samples}`

describe.skipIf(samples === undefined)(`Synthea's patients, ${title}`, () => {
  test('M21: there are 19 files', () => {
    expect(files).toHaveLength(19)
  })
  test.each(files)('M21: %s is read whole, within a second, and its counts add up', (file) => {
    const { content, took, reading } = readFile(file)
    const skipped = Object.values(reading.skipped).reduce((sum, count) => sum + count, 0)
    expect(reading.rejected).toEqual([])
    expect(reading.entries).toBe(content.entry.length)
    expect(reading.facts.length + skipped).toBe(content.entry.length)
    const kept = ['Patient', 'Encounter', 'Condition', 'Procedure']
    const expected = content.entry.filter(({ resource }: { resource: { resourceType: string } }) =>
      kept.includes(resource.resourceType),
    )
    expect(reading.facts.filter(({ kind }) => kind !== 'LAB')).toHaveLength(expected.length)
    expect(took).toBeLessThan(1000)
  })
  test('M21: a second reading gives the same facts', () => {
    const [file = ''] = files
    expect(canonicalJson(readFile(file).reading)).toBe(canonicalJson(readFile(file).reading))
  })
  test.each(files)('M21: the stays of %s are those of its description', (file) => {
    const { stays } = recordIn(file)
    expect(promised(file).length).toBeGreaterThan(0)
    expect(stays.map(({ start, end }) => [Date.parse(start), Date.parse(end ?? '')])).toEqual(promised(file))
  })
  test('M21: stays after death are faults: eight, all of one patient', () => {
    const faults = files.flatMap((file) => recordIn(file).faults.map(({ fault }) => [file.split('_')[0], fault.code]))
    expect(faults).toEqual(Array.from({ length: 8 }, () => ['Fletcher', 'AFTER_DEATH']))
  })
  test.each(files)('M20: every stay of %s has two scores within their bounds', (file) => {
    const { patient, record, stays } = recordIn(file)
    expect(patient.identity).toBeNull()
    for (const stay of stays) {
      const { lace, hospital, proposal, age } = assess(record, stay)
      expect(lace.points.min).toBeGreaterThanOrEqual(0)
      expect(lace.points.max).toBeLessThanOrEqual(19)
      expect(hospital.points.max).toBeLessThanOrEqual(13)
      expect(lace.points.min).toBeLessThanOrEqual(lace.points.max)
      expect(hospital.points.min).toBeLessThanOrEqual(hospital.points.max)
      expect(proposal.outcome === 'NOT_APPLICABLE').toBe(age < 18)
    }
  })
})

describe.skipIf(samples === undefined)(`scores counted by hand, ${title}`, () => {
  const result = (prefix: string, at: number) => {
    const { record, stays } = recordIn(files.find((file) => file.startsWith(prefix)) ?? '')
    const stay = stays.at(at)
    if (stay === undefined) throw new Error('no stay')
    const { lace, hospital, proposal } = assess(record, stay)
    const parts = (inputs: readonly { key: string; points: { min: number; max: number } }[]) =>
      inputs.map(({ key, points: { min, max } }) => (min === max ? `${key}${min}` : `${key}${min}-${max}`)).join(' ')
    return [parts(lace.inputs), lace.points, parts(hospital.inputs), hospital.points, proposal.outcome]
  }

  test('M20, M21, G7: Shane Jast 1978, planned (183495009)', () => {
    // Admitted 21 Oct 23:11 UTC = 22 Oct 00:11 in Stockholm, home 23 Oct 03:11: one midnight, L 1. Planned: A 0. Stroke 1975:
    // C 1; the infarction is of 1984. One emergency visit, 14 Oct: E 1. Sum 3.
    // HOSPITAL: last Hb is of 1974, no sodium: 0–1 each; a procedure: 1; one midnight: 0. Sum 1–3.
    expect(result('Shane', 0)).toEqual([
      'L1 A0 C1 E1',
      { min: 3, max: 3 },
      'H0-1 O0 S0-1 P1 IT0 A0 L0',
      { min: 1, max: 3 },
      'NOT_HIGH',
    ])
  })
  test('M20, M21: Coleman Ortiz 1981, through the emergency department', () => {
    // 12–13 July: L 1. Emergency visit began the same second: A 3, and it is not counted in E; the one of Sept 1980 is ten
    // months back: E 0. End-organ diabetes 2 (replaces plain diabetes), CKD stage 1 2, heart failure 2 = 6: C 5. Sum 9.
    // HOSPITAL: Hb of 1976: 0–1; sodium 136.96: 0; procedure 1; urgent 1; one stay, July 1980: 0 in 2016; L 0. Sum 2–3.
    expect(result('Coleman', 1)).toEqual([
      'L1 A3 C5 E0',
      { min: 9, max: 9 },
      'H0-1 O0 S0 P1 IT1 A0 L0',
      { min: 2, max: 3 },
      'NOT_HIGH',
    ])
  })
  test('M20, M21: Paris Jaskolski 1993, everything known', () => {
    // 21 March 00:11 – 23 March 01:15 in Stockholm: L 2. Emergency visit at the same second: A 3, E 0. Heart failure 2 + stroke 1:
    // C 3. Sum 8. HOSPITAL: Hb 15.2 g/dL = 152 g/L, sodium 143: 0; procedure 1; urgent 1; no stay before, L 2 days: 0. Sum 2.
    expect(result('Paris', 0)).toEqual([
      'L2 A3 C3 E0',
      { min: 8, max: 8 },
      'H0 O0 S0 P1 IT1 A0 L0',
      { min: 2, max: 2 },
      'NOT_HIGH',
    ])
  })
  test('M20, M21: b62462f8 2020, ward and intensive care as one stay, acute or not unknown', () => {
    // 26 Feb – 9 March: 12 midnights (2020 is a leap year), L 5. No evidence of how it began: A 0–3. Dementia 3 + heart failure of
    // 2 March, during the stay, 2 = 5: C 5. No visit in six months: E 0. Sum 10–13, which crosses 13.
    // HOSPITAL: Hb 13.23 g/dL of 9 March = 132, sodium 140.56: 0; procedure 1; IT 0–1; no stay before: 0; 12 days: 2. Sum 3–4.
    expect(result('b62462f8', 0)).toEqual([
      'L5 A0-3 C5 E0',
      { min: 10, max: 13 },
      'H0 O0 S0 P1 IT0-1 A0 L2',
      { min: 3, max: 4 },
      'UNDECIDED',
    ])
  })
  test('M20, M21: Fletcher Hyatt January 1996, a stay a month and an active tumour', () => {
    // 19–20 Jan: L 1. Emergency visit: A 3, E 0. Tumour 2 + heart failure 2 = 4: C 5. Sum 9.
    // HOSPITAL: no Hb in the stay: 0–1; tumour without a service: O 0–2; sodium 140: 0; procedure 1; urgent 1; stays from 14 Feb
    // 1995 to 15 Jan 1996: more than five, 5; L 0. Sum 7–10: high by HOSPITAL whatever is missing.
    expect(result('Fletcher', -1)).toEqual([
      'L1 A3 C5 E0',
      { min: 9, max: 9 },
      'H0-1 O0-2 S0 P1 IT1 A5 L0',
      { min: 7, max: 10 },
      'HIGH',
    ])
  })
  test('M20, M21: 52ebdcae 2020, Hb below 120', () => {
    // 3–7 March: L 4. A 0–3. No counted condition: C 0; E 0. Sum 4–7. HOSPITAL: Hb 11.41 g/dL = 114: 1; sodium 140.54: 0;
    // procedure 1; IT 0–1; four days: 0. Sum 2–3.
    expect(result('52ebdcae', 0)).toEqual([
      'L4 A0-3 C0 E0',
      { min: 4, max: 7 },
      'H1 O0 S0 P1 IT0-1 A0 L0',
      { min: 2, max: 3 },
      'NOT_HIGH',
    ])
  })
})

describe.skipIf(samples === undefined)(`HL7 Sweden's example patients, ${title}`, () => {
  const examples = filesIn(hl7se, /^Patient-/)
  const read = (file: string) => {
    const answer = readPatient(JSON.parse(readFileSync(join(hl7se, file), 'utf8')), { today: '2026-11-22' })
    if (!answer.ok) throw new Error(`${file}: ${answer.refusal.code}`)
    return answer.changes
  }

  test('M21, G1: all ten are read with the number in their name', () => {
    expect(examples).toHaveLength(10)
    for (const file of examples) {
      const number = /Example(\w{12})\.json$/.exec(file)?.[1] ?? '195009072553'
      expect(read(file).identity?.number).toBe(number)
    }
  })
  test('G1: protected persons are marked and have no address', () => {
    const marked = examples.map(read).filter(({ protection }) => protection !== 'NONE')
    expect(marked.map(({ key, protection, address }) => [key, protection, address])).toEqual([
      ['Patient/PatientExample1', 'SEKRETESSMARKERING', null],
      ['Patient/PatientExample189602029812', 'SKYDDAD_FOLKBOKFORING', null],
      ['Patient/PatientExample200001252386', 'SEKRETESSMARKERING', null],
    ])
  })
  test('M21, G1: kinds, names and the birth date that differs', () => {
    const all = examples.map(read)
    const kinds = all.map(({ identity }) => identity?.kind)
    expect(kinds.filter((kind) => kind === 'SAMORDNINGSNUMMER')).toHaveLength(1)
    expect(kinds.filter((kind) => kind === 'RESERVE_NUMBER')).toHaveLength(2)
    expect(all.filter(({ birthDateDiffers }) => birthDateDiffers).map(({ key }) => key)).toEqual([
      'Patient/PatientExample189602029812',
    ])
    expect(all.find(({ key }) => key === 'Patient/PatientExample196101182803')).toMatchObject({
      givenNames: ['Maria', 'Birgitta'],
      calledName: 'Maria',
      familyName: 'Ljungberg',
      address: { kind: 'REGISTERED', city: 'VÄSTRA FRÖLUNDA' },
    })
  })
})
