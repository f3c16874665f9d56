import { budgetPlaceSv } from '@lih/features/budget/budget-place.sv.ts'
import { deviationPlaceSv } from '@lih/features/deviation/deviation-place.sv.ts'
import { careHomesPage } from '@lih/features/portal-pages.ts'
import { regionStartSv } from '@lih/features/region-start/region-start.sv.ts'
import { settlementPlaceSv } from '@lih/features/settlement/settlement-place.sv.ts'
import { useSettlementCount } from '@lih/features/settlement/useSettlementCount.ts'
import { successionPlaceSv } from '@lih/features/succession/succession-place.sv.ts'
import { tariffPlaceSv } from '@lih/features/tariff/tariff-place.sv.ts'
import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'

/** Regionportalen: agreements, money and rollout for all units, and no patient (R6). */
export const portal = definePortal({
  portal: 'region',
  uiPortal: 'region',
  pages: [
    {
      path: '/',
      titleId: 'regionStart.title',
      component: lazyNamed(() => import('@lih/features/region-start/RegionStart.tsx'), 'RegionStart'),
      entry: { icon: 'list' },
      messages: [regionStartSv],
    },
    {
      path: '/avrakning',
      titleId: 'settlement.title',
      component: lazyNamed(() => import('@lih/features/settlement/SettlementPage.tsx'), 'SettlementPage'),
      entry: { icon: 'chart', action: 'settlement:read', useCount: useSettlementCount },
      messages: [settlementPlaceSv],
    },
    {
      path: '/taxor',
      titleId: 'tariff.title',
      component: lazyNamed(() => import('@lih/features/tariff/TariffPage.tsx'), 'TariffPage'),
      entry: { icon: 'money', action: 'tariff:read' },
      messages: [tariffPlaceSv],
    },
    {
      path: '/budget',
      titleId: 'budget.title',
      component: lazyNamed(() => import('@lih/features/budget/BudgetPage.tsx'), 'BudgetPage'),
      entry: { icon: 'scale', action: 'budget:read' },
      messages: [budgetPlaceSv],
    },
    {
      path: '/enheter',
      titleId: 'units.title',
      component: lazyNamed(() => import('./UnitsPage.tsx'), 'UnitsPage'),
      entry: { icon: 'clinic', action: 'unit:overview' },
      messages: [successionPlaceSv],
    },
    careHomesPage(),
    {
      path: '/avvikelser',
      titleId: 'deviation.title',
      component: lazyNamed(
        () => import('@lih/features/deviation/DeviationStatisticsPage.tsx'),
        'DeviationStatisticsPage',
      ),
      entry: { icon: 'flag', action: 'deviation:followUp' },
      messages: [deviationPlaceSv],
    },
  ],
  patientHeader: [],
  patientTabs: [],
  patientMessages: () => Promise.resolve([]),
})
