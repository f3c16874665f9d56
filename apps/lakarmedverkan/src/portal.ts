import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'

/** Läkarmedverkan. */
export const portal = definePortal({
  portal: 'lakarmedverkan',
  uiPortal: 'lm',
  name: 'Läkarmedverkan',
  title: 'Läkarmedverkan',
  navigation: [],
  routes: [],
  patientHeader: [],
  patientTabs: [],
  messages: [],
})
