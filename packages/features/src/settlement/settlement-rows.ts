import type { SettlementView_SettlementFragment } from '@lih/graphql/documents'

export type ShownSettlement = SettlementView_SettlementFragment
export type ShownLine = ShownSettlement['lines'][number]
export type ShownCorrection = ShownSettlement['corrections'][number]

/** Visits of one kind at one price and decision stand on one row; every line of places and every correction on its own. */
export type SettlementRow =
  | {
      readonly of: 'VISITS'
      readonly id: string
      readonly first: ShownLine
      readonly lines: readonly ShownLine[]
      readonly amountOre: number
    }
  | { readonly of: 'PLACES'; readonly id: string; readonly line: ShownLine; readonly amountOre: number }
  | { readonly of: 'CORRECTION'; readonly id: string; readonly correction: ShownCorrection; readonly amountOre: number }

const isVisit = ({ kind }: ShownLine): boolean => kind === 'HOME_VISIT' || kind === 'DISTANCE_CONTACT'

const visitRows = (lines: readonly ShownLine[]): readonly SettlementRow[] => {
  const groups = new Map<string, [ShownLine, ...ShownLine[]]>()
  for (const line of lines.toSorted((a, b) => (a.day < b.day ? -1 : 1))) {
    const key = `${line.kind} ${line.amountOre} ${line.decisionReference}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [line])
    else group.push(line)
  }
  return [...groups].map(([id, group]) => ({
    of: 'VISITS',
    id,
    first: group[0],
    lines: group,
    amountOre: group.reduce((sum, { amountOre }) => sum + amountOre, 0),
  }))
}

/** The rows of a settlement's table; their sum is the total (R4). */
export const rowsOf = ({
  lines,
  corrections,
}: Pick<ShownSettlement, 'lines' | 'corrections'>): readonly SettlementRow[] => [
  ...visitRows(lines.filter(isVisit)),
  ...lines
    .filter((line) => !isVisit(line))
    .map((line) => ({ of: 'PLACES' as const, id: line.key, line, amountOre: line.amountOre })),
  ...corrections.map((correction) => ({
    of: 'CORRECTION' as const,
    id: `${correction.month} ${correction.key}`,
    correction,
    amountOre: correction.amountOre,
  })),
]

/** By what a visit is named where nobody's identity is shown (R6): the end of its id, which is random. */
export const visitReference = (visitId: string): string => visitId.slice(-8).toUpperCase()
