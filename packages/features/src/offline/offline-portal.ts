import type { OfflinePageProps, OfflineParts } from '@lih/portal-kit/portal/definePortal.ts'
import type { LazyComponent } from '@lih/portal-kit/portal/lazyNamed.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'

/** What a portal can do without network: its page with the portal's own forms, and what all have. */
export const offlineParts = (page: LazyComponent<OfflinePageProps>): OfflineParts => ({
  page,
  bar: lazyNamed(() => import('./OfflineBar.tsx'), 'OfflineBar'),
  leaving: async () => (await import('./leaving.ts')).leaving,
})
