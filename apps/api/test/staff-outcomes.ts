import { randomUUID } from 'node:crypto'
import type { Instant } from '@lih/domain/time/civil'
import { describe, expect, test } from 'vitest'
import { send } from './on-call.ts'
import type { StaffName } from './organisation.ts'
import type { World } from './world.ts'

type Input = Readonly<Record<string, unknown>>

/** Who does it, when, and with what: without `commandId`. */
type Prepared = { readonly who: StaffName; readonly at: Instant; readonly input: Input }

export type StaffCommandSpec = {
  readonly mutation: string
  /** Of the input, where it is not named after the mutation. */
  readonly type?: string
  /** Rule ids, for the titles. */
  readonly rules: string
  /** Where the command succeeds; each time anew. */
  readonly prepare: () => Promise<Prepared>
  readonly subject: 'lineId' | 'shiftId' | 'swapId' | null
  readonly versioned: boolean
  /** Of the second of two at once, with the path; null when both are carried out. */
  readonly loser: string | null
  /** Staff whose assignment does not allow the act at all. */
  readonly forbidden: readonly (readonly [StaffName, 'WRONG_UNIT' | 'WRONG_PROFESSION'])[]
  /** Staff who may as such, but not here. */
  readonly notTheirs: readonly (readonly [StaffName, string])[]
  readonly wrong: readonly (readonly [title: string, change: Input, codes: readonly string[]])[]
}

/** What is stored about on call, by name of the table. */
const tables = [
  'on_call_line',
  'on_call_right',
  'on_call_member',
  'on_call_number',
  'on_call_pattern',
  'on_call_shift',
  'on_call_swap',
  'on_call_event',
] as const

const traceOf = async ({ owner }: World) => {
  const rows = await Promise.all(
    tables.map(
      async (table) =>
        await owner<{ row: string }[]>`select to_jsonb(t)::text as row from ${owner(table)} t order by 1`,
    ),
  )
  const [counts] = await owner<{ audit: number; commands: number; denied: number; jobs: number }[]>`
    select (select count(*)::int from audit) as audit, (select count(*)::int from command) as commands,
      (select count(*)::int from access_log where kind = 'DENIED') as denied,
      (select count(*)::int from graphile_worker._private_jobs j
        join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'announce') as jobs`
  if (!counts) throw new Error('no counts')
  return { rows: JSON.stringify(rows.map((of) => of.map(({ row }) => row))), ...counts }
}

type Of = StaffCommandSpec & {
  readonly world: () => World
  readonly sent: (
    who: StaffName,
    at: Instant,
    input: Input,
  ) => ReturnType<typeof send<{ done: boolean; userErrors: [] }>>
}

const carriedOut = ({ world, mutation, rules, prepare, sent }: Of) =>
  test(`${rules}: ${mutation} is carried out, recorded and told`, async () => {
    const { who, at, input } = await prepare()
    const before = await traceOf(world())
    expect(await sent(who, at, input)).toMatchObject({ answer: { done: true }, codes: [], denied: null })
    const after = await traceOf(world())
    expect(after.rows).not.toBe(before.rows)
    expect([after.audit - before.audit, after.commands - before.commands, after.jobs - before.jobs]).toEqual([1, 1, 1])
  })

const onlyOnce = ({ world, mutation, prepare, sent, subject }: Of) =>
  test(`G6: ${mutation} sent twice has one effect, and its id serves nothing else`, async () => {
    const { who, at, input } = await prepare()
    const same = { ...input, commandId: randomUUID() }
    expect(await sent(who, at, same)).toMatchObject({ answer: { done: true } })
    const once = await traceOf(world())
    expect(await sent(who, at, same)).toMatchObject({ answer: { done: true }, codes: [] })
    expect(await traceOf(world())).toEqual(once)
    const other = subject === null ? { label: 'Något annat' } : { [subject]: randomUUID() }
    expect((await sent(who, at, { ...same, ...other })).codes).toEqual(['commandId.COMMAND_REUSED'])
    expect(await traceOf(world())).toEqual(once)
  })

const atOnce = ({ world, mutation, prepare, sent, loser }: Of) => {
  const outcome = loser === null ? 'both count' : `one wins, the other is told ${loser}`
  test(`G6: ${mutation} by two at once: ${outcome}`, async () => {
    const { who, at, input } = await prepare()
    const before = await traceOf(world())
    const both = await Promise.all([0, 1].map(() => sent(who, at, input)))
    const winners = loser === null ? 2 : 1
    expect(both.flatMap(({ codes }) => codes)).toEqual(loser === null ? [] : [loser])
    expect(both.filter(({ answer }) => answer?.done)).toHaveLength(winners)
    expect((await traceOf(world())).audit - before.audit).toBe(winners)
  })
}

const stale = ({ world, mutation, prepare, sent }: Of) =>
  test(`G6: ${mutation} on what somebody else has changed overwrites nothing`, async () => {
    const { who, at, input } = await prepare()
    const before = await traceOf(world())
    const old = { ...input, expectedVersion: Number(input['expectedVersion'] ?? 0) + 1 }
    expect((await sent(who, at, old)).codes).toEqual(['expectedVersion.STALE'])
    expect(await traceOf(world())).toEqual(before)
  })

const notAllowed = ({ world, mutation, prepare, sent, forbidden }: Of) =>
  test.each(forbidden)(`G2: ${mutation} is not for the %s: %s`, async (who, denied) => {
    const { at, input } = await prepare()
    const before = await traceOf(world())
    expect(await sent(who, at, input)).toMatchObject({ answer: null, denied })
    expect(await traceOf(world())).toEqual({ ...before, denied: before.denied + 1 })
  })

const othersAct = ({ world, mutation, rules, prepare, sent, notTheirs }: Of) =>
  test.each(notTheirs)(`${rules}: ${mutation} is not the act of the %s: %s`, async (who, code) => {
    const { at, input } = await prepare()
    const before = await traceOf(world())
    expect((await sent(who, at, input)).codes).toEqual([code])
    expect(await traceOf(world())).toEqual(before)
  })

const unknown = ({ world, mutation, prepare, sent }: Of, subject: string) =>
  test(`G6: ${mutation} on no such ${subject}, or with an id that is none`, async () => {
    const { who, at, input } = await prepare()
    const before = await traceOf(world())
    expect((await sent(who, at, { ...input, [subject]: randomUUID() })).codes).toEqual([`${subject}.NOT_FOUND`])
    expect((await sent(who, at, { ...input, [subject]: 'nej' })).codes).toEqual([`${subject}.NOT_A_CHOICE`])
    expect(await traceOf(world())).toEqual(before)
  })

const mistaken = ({ world, mutation, prepare, sent, wrong }: Of) =>
  test.each(wrong)(`G6: ${mutation} with %s stores nothing and says where`, async (_title, change, codes) => {
    const { who, at, input } = await prepare()
    const before = await traceOf(world())
    expect(await sent(who, at, { ...input, ...change })).toMatchObject({ answer: { done: false }, codes })
    expect(await traceOf(world())).toEqual(before)
  })

/** The table of outcomes of a command that concerns no patient: all or nothing each time. */
export const staffOutcomes = (world: () => World, spec: StaffCommandSpec): void => {
  const { mutation } = spec
  const type = spec.type ?? `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const sent = (who: StaffName, at: Instant, input: Input) =>
    send<{ done: boolean; userErrors: [] }>(world(), world().actor[who], at, { mutation, type, fields: 'done', input })
  const of = { ...spec, world, sent }
  describe(`${mutation}`, () => {
    carriedOut(of)
    onlyOnce(of)
    atOnce(of)
    if (spec.versioned) stale(of)
    notAllowed(of)
    othersAct(of)
    if (spec.subject !== null) unknown(of, spec.subject)
    mistaken(of)
  })
}
