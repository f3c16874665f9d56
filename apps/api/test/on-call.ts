import { randomUUID } from 'node:crypto'
import type { LineKind, OnCallSpecialty } from '@lih/domain/on-call/kinds'
import { atTime, type CivilDate, type Instant } from '@lih/domain/time/civil'
import { type Hours, spanOn } from '@lih/domain/time/hours'
import type { Actor } from '../src/context.ts'
import { build } from '../src/db/build.ts'
import type { SystemWork } from '../src/db/statements.ts'
import { onCallLine, onCallMember, onCallNumber, onCallShift } from '../src/db/tables/on-call.ts'
import type { StaffName, UnitName } from './organisation.ts'
import type { World } from './world.ts'

const linesSince = '2026-01-01'
const switchboard: readonly Hours[] = [{ days: 'ALL', from: '07:00', to: '19:00' }]
const jourSlots: readonly Hours[] = [
  { days: 'WEEKDAYS', from: '17:00', to: '08:00' },
  { days: 'WEEKENDS_AND_HOLIDAYS', from: '08:00', to: '08:00' },
]
const daySlots: readonly Hours[] = [{ days: 'ALL', from: '08:00', to: '08:00' }]

type Planted = {
  readonly kind: LineKind
  readonly specialty: OnCallSpecialty | null
  readonly label: string
  readonly owner: UnitName
  readonly number: string
  readonly slots: readonly Hours[]
  readonly members: readonly StaffName[]
}

const lines = {
  jour: {
    kind: 'GENERAL_MEDICINE',
    specialty: null,
    label: 'Allmänmedicinska beredskapsjouren',
    owner: 'lm',
    number: '035-000099',
    slots: jourSlots,
    members: ['lmPhysician', 'secondLmPhysician', 'vcPhysician'],
  },
  medicine: {
    kind: 'SPECIALTY',
    specialty: 'INTERNAL_MEDICINE',
    label: 'Medicinjouren',
    owner: 'ward',
    number: '035-000061',
    slots: daySlots,
    members: ['wardPhysician', 'secondWardPhysician', 'lmPhysician'],
  },
} as const satisfies Record<string, Planted>

export type LineName = keyof typeof lines

/** The phone that a member of the lines answers when on duty. */
export const phoneOf = (index: number): string => `070-174 06 3${index}`

const plantLine = async (tx: SystemWork, world: World, name: LineName, position: number): Promise<string> => {
  const { members, owner, ...line } = lines[name]
  const values = { ...line, ownerUnitId: world.unit[owner], hours: switchboard, position, opensOn: linesSince }
  const [row] = await tx.rows<{ id: string }>(build.insert(onCallLine).values(values).returning({ id: onCallLine.id }))
  const lineId = row?.id ?? ''
  const people = members.map((who, index) => ({ lineId, personId: world.actor[who].personId, phone: phoneOf(index) }))
  await tx.write(build.insert(onCallMember).values(people))
  await tx.write(build.insert(onCallNumber).values(people.map((one) => ({ ...one, period: `[${linesSince},)` }))))
  return lineId
}

/** The beredskapsjour, kept by Läkarmedverkan, and the line of internal medicine, kept by the ward. @returns their ids */
export const plantLines = (world: World): Promise<Record<LineName, string>> =>
  world.at('2026-01-01T00:00:00.000Z', async (tx) => ({
    jour: await plantLine(tx, world, 'jour', 0),
    medicine: await plantLine(tx, world, 'medicine', 1),
  }))

export type ShiftOptions = {
  readonly on: CivilDate
  readonly from?: string
  readonly to?: string
  readonly phone?: string
}

/** A planned shift. @returns its id */
export const plantShift = (world: World, lineId: string, who: StaffName, options: ShiftOptions): Promise<string> => {
  const { on, from = '17:00', to = '08:00', phone = phoneOf(0) } = options
  const span = spanOn(on, { from, to })
  return world.at(atTime('2026-09-01', '08:00'), async (tx) => {
    const id = randomUUID()
    const values = { id, lineId, personId: world.actor[who].personId, phone, period: `[${span.from},${span.to})` }
    await tx.write(build.insert(onCallShift).values(values))
    return id
  })
}

type Answer = { readonly userErrors: readonly { readonly code: string; readonly path: readonly string[] }[] }

/** Sends a mutation that belongs to no patient. @returns its payload, or why it was denied */
export const send = async <T extends Answer>(
  world: World,
  who: Actor | undefined,
  at: Instant,
  {
    mutation,
    type,
    fields,
    input,
  }: { mutation: string; type: string; fields: string; input: Readonly<Record<string, unknown>> },
): Promise<{ readonly answer: T | null; readonly codes: readonly string[]; readonly denied: unknown }> => {
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { code path } } }`
  const variables = { input: { commandId: randomUUID(), ...input } }
  const { data, errors } = await world.as(who, at).ask<Record<string, T>>(document, variables)
  const answer = data?.[mutation] ?? null
  const codes = answer?.userErrors.map(({ code, path }) => [...path, code].join('.')) ?? []
  return { answer, codes, denied: errors?.[0]?.extensions['reason'] ?? errors?.[0]?.extensions['code'] ?? null }
}
