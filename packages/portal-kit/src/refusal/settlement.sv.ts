import type { BudgetRefusal } from '@lih/domain/budget/budget'
import type { SettlementRefusal } from '@lih/domain/settlement/approval'
import type { TariffRefusal } from '@lih/domain/tariff/tariff'

export const tariffTexts: Readonly<Record<TariffRefusal, string>> = {
  TARIFF_DAY_TAKEN: 'En annan taxa gäller redan från den dagen. Välj en annan dag, eller stryk den andra taxan först.',
  TARIFF_MONTH_APPROVED: 'Dagen ligger i en månad som är godkänd. Taxan kan ändras tidigast från {from}.',
  TARIFF_UPLIFT_TWICE:
    'Den tidigare taxan innehåller redan höjningen, och det nya beloppet är inte lägre. Då skulle höjningen betalas två gånger. Välj att den ingår, eller ange beloppet utan höjning.',
  TARIFF_LEAVES_GAP: 'Det är den första taxan. Utan den saknar dagarna fram till nästa taxa belopp.',
  TARIFF_STRUCK: 'Taxan är redan struken.',
}

export const settlementTexts: Readonly<Record<SettlementRefusal, string>> = {
  MONTH_APPROVED: 'Månaden är redan godkänd. Det som kommer sent blir rättelser i en senare månad.',
  NO_TARIFF: 'Det finns ingen taxa för månaden. Lägg in en taxa först.',
  MONTH_NOT_OVER: 'Månaden är inte slut. Den kan godkännas dagen efter {lastDay}.',
  EARLIER_MONTH_OPEN: 'Månaderna godkänns i ordning. Godkänn {month} först.',
  SETTLEMENT_CHANGED: 'Underlaget har ändrats sedan du öppnade sidan. Läs det nya och godkänn igen.',
}

export const budgetTexts: Readonly<Record<BudgetRefusal, string>> = {
  BUDGET_ACTUAL_SETTLED: 'Utfallet räknas från de godkända avräkningarna och skrivs inte in.',
  BUDGET_ACTUAL_AHEAD: 'Månaden har inte börjat. Ange en prognos i stället.',
}
