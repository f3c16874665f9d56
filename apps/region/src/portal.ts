import { budgetPlaceSv } from '@lih/features/budget/budget-place.sv.ts'
import { careHomePlaceSv } from '@lih/features/care-home/care-home-place.sv.ts'
import { deviationPlaceSv } from '@lih/features/deviation/deviation-place.sv.ts'
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
  navigation: [
    { path: '/', labelId: 'regionStart.title', icon: 'list' },
    {
      path: '/avrakning',
      labelId: 'settlement.title',
      icon: 'chart',
      action: 'settlement:read',
      useCount: useSettlementCount,
    },
    { path: '/taxor', labelId: 'tariff.title', icon: 'money', action: 'tariff:read' },
    { path: '/budget', labelId: 'budget.title', icon: 'scale', action: 'budget:read' },
    { path: '/enheter', labelId: 'units.title', icon: 'flag', action: 'unit:overview' },
    {
      path: '/sabo',
      labelId: 'careHome.title',
      shortLabelId: 'careHome.short',
      icon: 'bed',
      action: 'careHome:read',
    },
    { path: '/avvikelser', labelId: 'deviation.title', icon: 'flag', action: 'deviation:followUp' },
  ],
  routes: [
    {
      path: '/sabo',
      titleId: 'careHome.title',
      component: lazyNamed(() => import('@lih/features/care-home/CareHomesPage.tsx'), 'CareHomesPage'),
    },
    {
      path: '/',
      titleId: 'regionStart.title',
      component: lazyNamed(() => import('@lih/features/region-start/RegionStart.tsx'), 'RegionStart'),
    },
    {
      path: '/avrakning',
      titleId: 'settlement.title',
      component: lazyNamed(() => import('@lih/features/settlement/SettlementPage.tsx'), 'SettlementPage'),
    },
    {
      path: '/budget',
      titleId: 'budget.title',
      component: lazyNamed(() => import('@lih/features/budget/BudgetPage.tsx'), 'BudgetPage'),
    },
    {
      path: '/taxor',
      titleId: 'tariff.title',
      component: lazyNamed(() => import('@lih/features/tariff/TariffPage.tsx'), 'TariffPage'),
    },
    {
      path: '/enheter',
      titleId: 'units.title',
      component: lazyNamed(() => import('./UnitsPage.tsx'), 'UnitsPage'),
    },
    {
      path: '/avvikelser',
      titleId: 'deviation.title',
      component: lazyNamed(
        () => import('@lih/features/deviation/DeviationStatisticsPage.tsx'),
        'DeviationStatisticsPage',
      ),
    },
  ],
  patientHeader: [],
  patientTabs: [],
  messages: [
    budgetPlaceSv,
    careHomePlaceSv,
    regionStartSv,
    settlementPlaceSv,
    deviationPlaceSv,
    tariffPlaceSv,
    successionPlaceSv,
  ],
  patientMessages: () => Promise.resolve([]),
})
