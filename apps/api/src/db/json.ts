import type { UnitKind } from '@lih/domain/organisation/kinds'
import type { Fragment } from 'postgres'
import type { UnitRow } from './organisation.store.ts'
import type { Statements } from './statements.ts'

export type UnitJson = UnitRow & { readonly kind: UnitKind }
export type PersonJson = { readonly id: string; readonly name: string; readonly title: string }

/** The unit whose id stands in `column`, as JSON: a part of a hot read's one statement. */
export const unitJson = ({ sql }: Statements, column: string): Fragment => sql`
  (select json_build_object('id', u.id, 'hsaId', u.hsa_id, 'kind', u.kind, 'name', u.name, 'shortName', u.short_name,
    'parentName', u.parent_name, 'municipalityCode', u.municipality_code) from unit u where u.id = ${sql(column)})`

/** The person whose id stands in `column`, as JSON; null when the column is. */
export const personJson = ({ sql }: Statements, column: string): Fragment => sql`
  (select json_build_object('id', x.id, 'name', x.given || ' ' || x.family, 'title', x.title)
    from person x where x.id = ${sql(column)})`

const instantKey = /At$|^(from|to|since|until)$/
const written = /^\d{4}-\d{2}-\d{2}T[\d:.]+\+00:00$/

/** PostgreSQL writes `+00:00` in the JSON that it builds; the domain compares instants as text ending in `Z`. */
export const withInstants = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(withInstants) as T
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, inner]) =>
    typeof inner === 'string' && instantKey.test(key) && written.test(inner)
      ? [key, new Date(inner).toISOString()]
      : [key, withInstants<unknown>(inner)],
  )
  return Object.fromEntries(entries) as T
}
