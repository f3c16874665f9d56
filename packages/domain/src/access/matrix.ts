import { professions, unitKinds } from '../organisation/kinds.ts'
import { actionNames, ruleOf } from './actions.ts'

const listed = (values: readonly string[] | 'ANY', all: readonly string[]): string =>
  values === 'ANY' || values.length === all.length ? 'any' : values.map((value) => `\`${value}\``).join(', ')

/** The access table as Markdown, for `docs/ACCESS.md`: one row per action. */
export const accessMatrix = (): string => {
  const rows = actionNames.map((action) => {
    const rule = ruleOf(action)
    const purposes = rule.purposes.map((purpose) => `\`${purpose}\``).join(', ')
    const relation = rule.relation === 'CARE' ? 'a care relation now' : '–'
    return `| \`${action}\` | ${listed(rule.unitKinds, unitKinds)} | ${listed(rule.professions, professions)} | ${purposes} | ${relation} |`
  })
  return ['| Action | Units | Professions | Purposes | Patient |', '| --- | --- | --- | --- | --- |', ...rows].join(
    '\n',
  )
}
