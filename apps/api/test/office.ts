import { randomUUID } from 'node:crypto'
import type { Instant } from '@lih/domain/time/civil'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../src/context.ts'
import type { StaffName } from './organisation.ts'
import type { World } from './world.ts'

/** Somebody of the region's office under an assignment for administration. */
export const officerOf = (world: World): Actor => ({ ...world.actor.regionOfficer, purpose: 'ADMINISTRATION' })

type OfficeAnswer = {
  readonly done: boolean
  /** `path code` of each refusal. */
  readonly faults: readonly string[]
  readonly params: readonly unknown[]
  readonly denied: string | undefined
}

type Answers = Record<string, { userErrors: { code: string; path: string[]; params: unknown }[] }>

/** `decideTariff` takes a `DecideTariffInput`. */
const inputType = (mutation: string): string => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`

/** Sends a command that is about no patient. Without a `commandId` of its own it gets one. */
export const sendOffice = async (
  world: World,
  actor: Actor,
  at: Instant,
  mutation: string,
  input: Readonly<Record<string, unknown>>,
): Promise<OfficeAnswer> => {
  const document = `mutation ($input: ${inputType(mutation)}) { ${mutation}(input: $input) { userErrors { code path params } } }`
  const { data, errors } = await world.as(actor, at).ask<Answers>(document, {
    input: { commandId: randomUUID(), ...input },
  })
  const userErrors = data?.[mutation]?.userErrors
  const said = errors?.[0]?.extensions
  return {
    done: userErrors?.length === 0,
    faults: userErrors?.map(({ code, path }) => `${path.join('.')} ${code}`.trim()) ?? [],
    params: userErrors?.map(({ params }) => params) ?? [],
    denied: typeof said?.['reason'] === 'string' ? said['reason'] : undefined,
  }
}

type Trace = { readonly audit: number; readonly commands: number; readonly jobs: number; readonly rows: string }

type OfficeSpec = {
  readonly mutation: string
  /** Rule ids, for the titles. */
  readonly rules: string
  /** A state in which the command succeeds. */
  readonly prepare: (
    world: World,
  ) => Promise<{ readonly at: Instant; readonly input: Readonly<Record<string, unknown>> }>
  /** What the command writes. */
  readonly tables: readonly string[]
  /** Of the second of two different commands at once. */
  readonly loser: string
  /** The field by which the same command id says something else. */
  readonly other: Readonly<Record<string, unknown>>
  readonly forbidden: readonly (readonly [StaffName, string])[]
  readonly wrong: readonly (readonly [title: string, change: Readonly<Record<string, unknown>>, fault: string])[]
}

const traceOf = async ({ owner }: World, tables: readonly string[]): Promise<Trace> => {
  const [counts] = await owner<Omit<Trace, 'rows'>[]>`
    select (select count(*)::int from audit) as audit, (select count(*)::int from command) as commands,
      (select count(*)::int from graphile_worker.jobs) as jobs`
  const contents = await Promise.all(tables.map((table) => owner`select * from ${owner(table)} order by 1::text`))
  return {
    audit: counts?.audit ?? 0,
    commands: counts?.commands ?? 0,
    jobs: counts?.jobs ?? 0,
    rows: JSON.stringify(contents),
  }
}

type Of = OfficeSpec & {
  readonly world: () => World
  readonly send: (actor: Actor, at: Instant, input: Readonly<Record<string, unknown>>) => Promise<OfficeAnswer>
  readonly trace: () => Promise<Trace>
}

const carriedOutOnce = ({ world, mutation, rules, prepare, send, trace, other }: Of) =>
  test(`${rules}, G6: ${mutation} is carried out once, recorded and told; the same again has no effect`, async () => {
    const { at, input } = await prepare(world())
    const same = { ...input, commandId: randomUUID() }
    const before = await trace()
    expect(await send(officerOf(world()), at, same)).toMatchObject({ done: true, denied: undefined })
    const once = await trace()
    expect(once.rows).not.toBe(before.rows)
    expect([once.audit - before.audit, once.commands - before.commands, once.jobs - before.jobs]).toEqual([1, 1, 1])
    expect(await send(officerOf(world()), at, same)).toMatchObject({ done: true })
    expect(await trace()).toEqual(once)
    const reused = await send(officerOf(world()), at, { ...same, ...other })
    expect(reused.faults).toEqual(['commandId COMMAND_REUSED'])
  })

const atOnce = ({ world, mutation, prepare, send, loser }: Of) =>
  test(`G6: ${mutation} clicked by two at once: one wins, the other is told ${loser}`, async () => {
    const { at, input } = await prepare(world())
    const both = await Promise.all([0, 1].map(() => send(officerOf(world()), at, input)))
    expect(both.map(({ done, faults }) => (done ? 'done' : String(faults[0]))).sort()).toEqual(['done', loser].sort())
  })

const notAllowed = ({ world, mutation, prepare, send, trace, forbidden }: Of) => {
  test.each(forbidden)(`G2: ${mutation} is not for the %s: %s`, async (who, reason) => {
    const { at, input } = await prepare(world())
    const before = await trace()
    const administering: Actor = { ...world().actor[who], purpose: 'ADMINISTRATION' }
    expect(await send(administering, at, input)).toMatchObject({ done: false, denied: reason })
    expect(await trace()).toEqual(before)
  })
  test(`G2: ${mutation} is not done under an assignment for something else`, async () => {
    const { at, input } = await prepare(world())
    for (const purpose of ['CARE', 'FOLLOW_UP'] as const) {
      const answer = await send({ ...officerOf(world()), purpose }, at, input)
      expect(answer).toMatchObject({ done: false, denied: 'WRONG_PURPOSE' })
    }
  })
}

const mistaken = ({ world, mutation, rules, prepare, send, trace, wrong }: Of) =>
  test.each(wrong)(`${rules}, G6: ${mutation} with %s stores nothing and says where`, async (_, change, fault) => {
    const { at, input } = await prepare(world())
    const before = await trace()
    expect((await send(officerOf(world()), at, { ...input, ...change })).faults).toEqual([fault])
    expect(await trace()).toEqual(before)
  })

/** The table of outcomes of a command of the region's office: about no patient, all or nothing each time (G2, G6). */
export const officeOutcomes = (world: () => World, spec: OfficeSpec): void => {
  const of: Of = {
    world,
    ...spec,
    send: (actor, at, input) => sendOffice(world(), actor, at, spec.mutation, input),
    trace: () => traceOf(world(), spec.tables),
  }
  describe(`${spec.mutation}`, () => {
    carriedOutOnce(of)
    atOnce(of)
    notAllowed(of)
    mistaken(of)
  })
}
