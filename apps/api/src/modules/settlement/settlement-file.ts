import { plainKronor } from '@lih/domain/money/kronor'
import type { VisitCondition } from '@lih/domain/settlement/conditions'
import type { LineKind } from '@lih/domain/settlement/lines'
import type { SettlementState } from '@lih/domain/settlement/state'
import { civilDateOf } from '@lih/domain/time/civil'
import { ensureMay } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { read } from '../../db/unit-of-work.ts'
import { settlementOf } from './settlement.read.ts'
import type { Arithmetic, Settlement } from './settlement.types.ts'

type Table = { readonly day: string; readonly rows: readonly (readonly string[])[] }

const kinds: Readonly<Record<LineKind, string>> = {
  HOME_VISIT: 'Hembesök av läkare',
  DISTANCE_CONTACT: 'Kontakt på distans',
  ORDINARY_PLACES: 'Platser i särskilt boende',
  SHORT_STAY_PLACES: 'Korttidsplatser',
}
const states: Readonly<Record<SettlementState, string>> = {
  APPROVED: 'Godkänd',
  NEXT: 'Utkast',
  WAITING: 'Utkast',
  RUNNING: 'Utkast, månaden pågår',
}
const conditions: Readonly<Record<VisitCondition, string>> = {
  NOT_A_PHYSICIAN: 'Inte utfört av läkare',
  NOT_A_VARDCENTRAL: 'Inte utfört av vårdcentralen',
  NOT_IN_THE_HOME: 'Inte i patientens hem',
  DISTANCE_NOT_PAID: 'Video eller telefon ersätts inte av taxan',
  NOT_ENROLLED: 'Patienten var inte inskriven när besöket började',
  ALREADY_PAID_THAT_DAY: 'Samma läkare och patient är ersatt samma dag',
}
const head = [
  'Vårdcentral',
  'HSA-id',
  'Månad',
  'Läge',
  'Rad',
  'Gäller',
  'Dag',
  'Rättar',
  'Regel',
  'Uträkning',
  'Belopp, kr',
]

const calculation = ({ sharePercent, homeVisitOre, spans, tenPlacesOre, daysInPeriod }: Arithmetic): string => {
  if (spans != null) {
    const days = spans.map(({ days: n, tenths, percent }) => `${n} × ${tenths}/10 × ${percent} %`).join(' + ')
    return `(${days}) / ${daysInPeriod ?? ''} × ${plainKronor(tenPlacesOre ?? 0)}`
  }
  return `${sharePercent ?? 100} % × ${plainKronor(homeVisitOre ?? 0)}`
}

/** Every line, correction and refusal with what it rests on; the last row is the sum. Visits by their id, nobody by name. */
const rowsOf = (made: Settlement): readonly (readonly string[])[] => {
  const common = [made.unit.name, made.unit.hsaId, made.month, states[made.state]]
  const lines = made.lines.map(({ kind, sourceId, sourceName, day, decisionReference, arithmetic, amountOre }) => [
    ...common,
    kinds[kind],
    sourceName ?? sourceId,
    day,
    '',
    decisionReference,
    calculation(arithmetic),
    plainKronor(amountOre),
  ])
  const corrections = made.corrections.map((one) => [
    ...common,
    `Rättelse, ${kinds[one.kind].toLowerCase()}`,
    one.sourceName ?? one.sourceId,
    '',
    one.month,
    '',
    `${plainKronor(one.dueOre)} − ${plainKronor(one.paidOre)}`,
    plainKronor(one.amountOre),
  ])
  const refused = made.refused.map(({ visitId, day, condition }) => [
    ...common,
    'Inte ersatt besök',
    visitId,
    day,
    '',
    conditions[condition],
    '',
    plainKronor(0),
  ])
  return [...lines, ...corrections, ...refused, [...common, 'Summa', '', '', '', '', '', plainKronor(made.totalOre)]]
}

const fileOf = (ctx: Ctx, unitId: string | null, month: string): Promise<Table> =>
  read(ctx, async (tx) => {
    const made = await settlementOf(tx, unitId ?? tx.actor.unitId, month)
    return {
      day: made === null ? civilDateOf(tx.now) : `${made.month}`,
      rows: [head, ...(made === null ? [] : rowsOf(made))],
    }
  })

/**
 * One vårdcentral's month as a table, for the region: no identity (R4, R6).
 * @throws AccessDenied, logged
 */
export const settlementFile = async (ctx: Ctx, unitId: string, month: string): Promise<Table> => {
  await ensureMay(ctx, 'settlement:read', 'settlement-file')
  return fileOf(ctx, unitId, month)
}

/**
 * The same of the actor's own vårdcentral.
 * @throws AccessDenied, logged
 */
export const reimbursementFile = async (ctx: Ctx, month: string): Promise<Table> => {
  await ensureMay(ctx, 'reimbursement:read', 'reimbursement-file')
  return fileOf(ctx, null, month)
}
