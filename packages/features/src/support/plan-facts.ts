import type { SupportPlan_SupportFragment } from '@lih/graphql/documents'
import { formatDay, formatWhen } from '@lih/portal-kit/format/dates.ts'
import { doctorName } from '@lih/portal-kit/format/person.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'

type Plan = SupportPlan_SupportFragment
export type PlanFact = { readonly key: string; readonly name: string; readonly value: string }

const hourMs = 3_600_000

/** Whole hours from discharge to the first contact of a Läkarmedverkan physician (I6). */
const firstContact = (plan: Plan, now: string, words: Words): string => {
  const { firstContactAt, dischargedAt, startedAt } = plan
  const from = dischargedAt ?? startedAt
  if (!firstContactAt || !from) return words('support.facts.firstContact.none')
  const hours = Math.floor((Date.parse(firstContactAt) - Date.parse(from)) / hourMs)
  return words('support.facts.firstContact.after', { when: formatWhen(firstContactAt, now), hours })
}

const period = (plan: Plan, now: string, words: Words): string =>
  plan.firstDay && plan.lastDay
    ? words('support.facts.dates', { from: formatDay(plan.firstDay, now), to: formatDay(plan.lastDay, now) })
    : words('support.facts.days', { days: plan.plannedDays })

const endWords = (plan: Plan, at: string, now: string, words: Words): string => {
  const when = formatWhen(at, now)
  const ended = plan.endReason ? words(`earlier.${plan.endReason}`, { when }) : when
  return plan.endReason && plan.endText ? `${ended}. ${plan.endText}` : ended
}

/** The plan's facts: who proposed it, when it runs, whose it is, who takes over. */
export const planFacts = (plan: Plan, now: string, words: Words): readonly PlanFact[] => {
  const fact = (key: string, value: string): PlanFact => ({ key, name: words(`support.facts.${key}`), value })
  const facts = [
    fact('period', period(plan, now, words)),
    fact('physician', plan.lmPhysician ? doctorName(plan.lmPhysician.name) : words('support.facts.physician.none')),
    fact('receiver', plan.receivingUnit.name),
  ]
  if (plan.dischargedAt) facts.push(fact('discharged', formatWhen(plan.dischargedAt, now)))
  if (plan.startedAt) facts.push(fact('firstContact', firstContact(plan, now, words)))
  if (plan.endedAt && plan.endedAt <= now) facts.push(fact('ended', endWords(plan, plan.endedAt, now, words)))
  return facts
}
