import { type DeviationCell, deviationsByBoundary, deviationsByType } from '@lih/domain/deviation/statistics'
import type { DeviationType } from '@lih/domain/deviation/status'
import { type Party, partyOf, type UnitKind } from '@lih/domain/organisation/kinds'
import { addDays, civilDateOf, startOfDay } from '@lih/domain/time/civil'
import { ensureMay } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { read, type Tx } from '../../db/unit-of-work.ts'
import { deviationCounts } from './statistics.store.ts'
import type { DeviationStatistics } from './statistics.types.ts'

/** A year. */
const daysBack = 365

const cellsOf = async (tx: Tx): Promise<readonly DeviationCell[]> => {
  const since = startOfDay(addDays(civilDateOf(tx.now), -daysBack))
  const party = (kind: UnitKind): Party => partyOf[kind]
  return (await deviationCounts(tx, since)).map(({ fromKind, toKind, ...cell }) => ({
    ...cell,
    from: party(fromKind),
    to: party(toKind),
  }))
}

/** The deviations of a year by type and by boundary between parties; of nobody, small numbers of others left out (O3). */
export const getDeviationStatistics = (ctx: Ctx): Promise<DeviationStatistics> =>
  read(ctx, async (tx) => {
    const cells = await cellsOf(tx)
    return { at: tx.now, types: deviationsByType(cells), boundaries: deviationsByBoundary(cells) }
  })

const typeNames: Readonly<Record<DeviationType, string>> = {
  MISSING_MEDICATION_LIST: 'Läkemedelslista saknas',
  LATE_NOTICE: 'Meddelande för sent',
  MISSING_NOTICE: 'Meddelande uteblev',
  WRONG_INFORMATION: 'Fel uppgifter',
  NO_DOCTOR: 'Läkare gick inte att nå',
  LATE_DISCHARGE: 'Sen hemgång',
  FAILED_HANDOVER: 'Överlämningen brast',
  OTHER: 'Annat',
}
const partyNames: Readonly<Record<Party, string>> = {
  HOSPITAL: 'Sjukhus',
  LAKARMEDVERKAN: 'Läkarmedverkan',
  VARDCENTRAL: 'Vårdcentral eller psykiatrisk mottagning',
  MUNICIPALITY: 'Kommun',
  REGION: 'Regionkontoret',
  OTHER: 'Annan',
}
const head = ['Indelning', 'Avvikelse eller från', 'Till', 'Egna', 'Alla']
const few = 'färre än 5, eller dolt av den anledningen'

const shown = ({ own, total }: { readonly own: number; readonly total: number | null }): readonly string[] => [
  String(own),
  total === null ? few : String(total),
]

/**
 * The same as a table, first the names of the columns (O3).
 * @throws AccessDenied, logged
 */
export const deviationFile = async (
  ctx: Ctx,
): Promise<{ readonly day: string; readonly rows: readonly (readonly string[])[] }> => {
  await ensureMay(ctx, 'deviation:followUp', 'deviations-file')
  return read(ctx, async (tx) => {
    const cells = await cellsOf(tx)
    const types = deviationsByType(cells).map((row) => ['Typ', typeNames[row.type], '', ...shown(row)])
    const boundaries = deviationsByBoundary(cells).map((row) => [
      'Gräns',
      partyNames[row.from],
      partyNames[row.to],
      ...shown(row),
    ])
    return { day: civilDateOf(tx.now), rows: [head, ...types, ...boundaries] }
  })
}
