import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'

/** Sjukhusportalen. */
export const portal = definePortal({
  portal: 'hospital',
  uiPortal: 'hospital',
  name: 'Sjukhus',
  title: 'Sjukhusportalen',
  navigation: [],
  routes: [],
  patientHeader: [],
  patientTabs: [],
  messages: [],
})
