import { randomUUID } from 'node:crypto'
import type { Instant } from '@lih/domain/time/civil'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../src/context.ts'
import { type Acted, act } from './acts.ts'
import type { StaffName } from './organisation.ts'
import { traceOf } from './trace.ts'
import type { World } from './world.ts'

export type Prepared = {
  readonly patientId: string
  readonly actor: Actor
  readonly at: Instant
  /** Without `commandId`. */
  readonly input: Readonly<Record<string, unknown>>
}

type Fault = readonly [path: string, code: string]

export type CommandSpec = {
  readonly mutation: string
  /** Rule ids, for the titles. */
  readonly rules: string
  /** A patient for whom the command succeeds. */
  readonly prepare: (world: World) => Promise<Prepared>
  /** Null: the command is about the patient, and differs from itself by its first text. */
  readonly subject:
    | 'stayId'
    | 'supportId'
    | 'handoverId'
    | 'contactId'
    | 'extensionId'
    | 'requestId'
    | 'visitId'
    | 'correctionId'
    | 'reviewId'
    | 'needId'
    | 'deviationId'
    | 'choiceId'
    | 'dischargeNeedId'
    | 'screeningId'
    | null
  readonly versioned: boolean
  /** Of the second of two different commands at once; null when both succeed. */
  readonly loser: string | null
  /** Staff whose assignment does not allow the act at all. */
  readonly forbidden: readonly (readonly [StaffName, 'WRONG_UNIT' | 'WRONG_PROFESSION'])[]
  /** Staff whose unit takes part in the care, but whose act it is not. */
  readonly notTheirs: readonly (readonly [StaffName, string])[]
  /** Staff of units that take no part. */
  readonly strangers: readonly StaffName[]
  readonly texts: readonly string[]
  readonly wrong: readonly (readonly [
    title: string,
    change: Readonly<Record<string, unknown>>,
    faults: readonly Fault[],
  ])[]
}

const faults = ({ userErrors }: Acted): Fault[] => userErrors.map(({ path, code }) => [path.join('.'), code] as const)

const nothing = { patient: null, userErrors: [], fault: null }

type Of = { readonly world: () => World } & CommandSpec & {
    /** One patient for all that is refused: each refusal leaves everything as it was. */
    readonly untouched: () => Promise<Prepared>
  }

const carriedOut = ({ world, mutation, rules, untouched }: Of) =>
  test(`${rules}: ${mutation} is carried out, recorded and logged`, async () => {
    const { patientId, actor, at, input } = await untouched()
    const before = await traceOf(world(), patientId)
    expect(await act(world(), actor, at, mutation, input)).toMatchObject({ userErrors: [], fault: null })
    const after = await traceOf(world(), patientId)
    expect(after.rows).not.toBe(before.rows)
    expect([after.audit - before.audit, after.commands - before.commands]).toEqual([1, 1])
    // Once by the command, once by reading what it answers.
    expect([after.opened - before.opened, after.denied - before.denied]).toEqual([2, 0])
    expect(after.jobs - before.jobs).toBe(1)
  })

const onlyOnce = ({ world, mutation, prepare, subject, texts }: Of) =>
  test(`G6: ${mutation} sent twice has one effect`, async () => {
    const { patientId, actor, at, input } = await prepare(world())
    const same = { ...input, commandId: randomUUID() }
    expect(await act(world(), actor, at, mutation, same)).toMatchObject({ userErrors: [], fault: null })
    const once = await traceOf(world(), patientId)
    expect(await act(world(), actor, at, mutation, same)).toMatchObject({ userErrors: [], fault: null })
    const twice = await traceOf(world(), patientId)
    expect({ ...twice, opened: 0 }).toEqual({ ...once, opened: 0 })
    const other = subject === null ? { [texts[0] ?? '']: 'Något annat' } : { [subject]: randomUUID() }
    expect(await act(world(), actor, at, mutation, { ...same, ...other })).toMatchObject({
      patient: null,
      userErrors: [{ code: 'COMMAND_REUSED', path: ['commandId'] }],
    })
  })

const atOnce = ({ world, mutation, prepare, loser }: Of) => {
  const outcome = loser === null ? 'both count' : `one wins, the other is told ${loser}`
  test(`G6: ${mutation} clicked by two at once: ${outcome}`, async () => {
    const { patientId, actor, at, input } = await prepare(world())
    const before = await traceOf(world(), patientId)
    const both = await Promise.all([0, 1].map(() => act(world(), actor, at, mutation, input)))
    const codes = both.map(({ userErrors }) => userErrors[0]?.code ?? 'done').sort()
    expect(codes).toEqual([loser ?? 'done', 'done'].sort())
    const after = await traceOf(world(), patientId)
    expect(after.audit - before.audit).toBe(loser === null ? 2 : 1)
  })
}

const stale = ({ world, mutation, untouched }: Of) =>
  test(`G6: ${mutation} on what somebody else has changed is refused, and shows what it is now`, async () => {
    const { patientId, actor, at, input } = await untouched()
    const before = await traceOf(world(), patientId)
    const old = { ...input, expectedVersion: Number(input['expectedVersion']) + 1 }
    expect(faults(await act(world(), actor, at, mutation, old))).toEqual([['expectedVersion', 'STALE']])
    const after = await traceOf(world(), patientId)
    expect(after).toEqual({ ...before, opened: before.opened + 1 })
  })

const notAllowed = ({ world, mutation, untouched, forbidden }: Of) =>
  test.each(forbidden)(`G2: ${mutation} is not for the %s: %s`, async (who, reason) => {
    const { patientId, at, input } = await untouched()
    const before = await traceOf(world(), patientId)
    const answer = await act(world(), world().actor[who], at, mutation, input)
    expect(answer).toMatchObject({ ...nothing, fault: { code: 'FORBIDDEN', reason } })
    expect(await traceOf(world(), patientId)).toEqual({ ...before, denied: before.denied + 1 })
  })

const othersAct = ({ world, mutation, rules, untouched, notTheirs }: Of) =>
  test.each(notTheirs)(`${rules}: ${mutation} is not the act of the %s: %s`, async (who, code) => {
    const { patientId, at, input } = await untouched()
    const before = await traceOf(world(), patientId)
    const answer = await act(world(), world().actor[who], at, mutation, input)
    expect([answer.patient, answer.userErrors.map((error) => error.code)]).toEqual([null, [code]])
    expect(await traceOf(world(), patientId)).toEqual(before)
  })

const unrelated = ({ world, mutation, untouched, strangers }: Of) =>
  test.each(strangers)(`G2: ${mutation} tells the %s, who takes no part in the care, nothing`, async (who) => {
    const { patientId, at, input } = await untouched()
    const before = await traceOf(world(), patientId)
    const answer = await act(world(), world().actor[who], at, mutation, input)
    expect(answer).toMatchObject({ ...nothing, fault: { code: 'NO_CARE_RELATION' } })
    expect(await traceOf(world(), patientId)).toEqual({ ...before, denied: before.denied + 1 })
  })

const foreign = ({ world, mutation, untouched }: Of) =>
  test(`G2: ${mutation} on another unit's patient is refused like one that does not exist`, async () => {
    const { actor, at, input } = await untouched()
    const theirs = await world().patient({ listed: 'distantVc', responsible: 'distantVc' })
    for (const patientId of [theirs, randomUUID()]) {
      const before = await traceOf(world(), patientId)
      const answer = await act(world(), actor, at, mutation, { ...input, patientId })
      expect(answer).toMatchObject({ ...nothing, fault: { code: 'NO_CARE_RELATION', reason: 'NO_CARE_RELATION' } })
      expect(await traceOf(world(), patientId)).toEqual({ ...before, denied: before.denied + 1 })
    }
  })

const mixedUp = ({ world, mutation, prepare, untouched }: Of, subject: string) =>
  test(`G6: ${mutation} about another patient's ${subject}, or one that does not exist, is refused`, async () => {
    const [mine, other] = [await untouched(), await prepare(world())]
    const before = await traceOf(world(), mine.patientId)
    const mixed = { ...mine.input, [subject]: other.input[subject] }
    expect(faults(await act(world(), mine.actor, mine.at, mutation, mixed))).toEqual([
      ['patientId', 'PATIENT_MISMATCH'],
    ])
    const unknown = { ...mine.input, [subject]: randomUUID() }
    expect(faults(await act(world(), mine.actor, mine.at, mutation, unknown))).toEqual([[subject, 'NOT_FOUND']])
    expect(await traceOf(world(), mine.patientId)).toEqual(before)
  })

type Mistake = CommandSpec['wrong'][number]

const inEveryText = (path: string): readonly Mistake[] => [
  [`${path} of a million characters`, { [path]: 'å'.repeat(1_000_000) }, [[path, 'TOO_LONG']]],
  [`${path} with a control character`, { [path]: 'Hej\u0007' }, [[path, 'CONTROL_CHARACTER']]],
  [`${path} left empty`, { [path]: '  ' }, [[path, 'REQUIRED']]],
]

const noIds = (subject: string | null): Mistake => {
  const ids = subject === null ? ['patientId'] : ['patientId', subject]
  const expected = ids.map((path): Fault => [path, 'NOT_A_CHOICE'])
  return ['ids that are none', Object.fromEntries(ids.map((path) => [path, 'nej'])), expected]
}

const mistaken = ({ world, mutation, untouched, subject, texts, wrong }: Of) =>
  test.each([noIds(subject), ...texts.flatMap(inEveryText), ...wrong])(
    `G6: ${mutation} with %s stores nothing and says where`,
    async (_, change, expected) => {
      const { patientId, actor, at, input } = await untouched()
      const before = await traceOf(world(), patientId)
      const answer = await act(world(), actor, at, mutation, { ...input, ...change })
      expect([answer.patient, answer.fault]).toEqual([null, null])
      expect(faults(answer)).toEqual(expected)
      expect(await traceOf(world(), patientId)).toEqual(before)
    },
  )

/** The table of outcomes that every command on a patient has: all or nothing each time. */
export const commandOutcomes = (world: () => World, spec: CommandSpec): void => {
  let prepared: Promise<Prepared> | undefined
  const untouched = () => {
    prepared ??= spec.prepare(world())
    return prepared
  }
  const of = { world, untouched, ...spec }
  describe(`${spec.mutation}`, () => {
    onlyOnce(of)
    atOnce(of)
    if (spec.versioned) stale(of)
    notAllowed(of)
    othersAct(of)
    unrelated(of)
    foreign(of)
    if (spec.subject !== null) mixedUp(of, spec.subject)
    mistaken(of)
    // Last, and on the patient of the refusals: what was refused so often can still be done.
    carriedOut(of)
  })
}
