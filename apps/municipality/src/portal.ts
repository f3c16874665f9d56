import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'

/** Kommunportalen. */
export const portal = definePortal({
  portal: 'municipality',
  uiPortal: 'kommun',
  name: 'Kommun',
  title: 'Kommunportalen',
  navigation: [],
  routes: [],
  patientHeader: [],
  patientTabs: [],
  messages: [],
})
