import { definePortal } from '@lih/portal-kit/portal/definePortal.ts'

/** Vårdcentralsportalen. */
export const portal = definePortal({
  portal: 'vardcentral',
  uiPortal: 'vc',
  name: 'Vårdcentral',
  title: 'Vårdcentralsportalen',
  navigation: [],
  routes: [],
  patientHeader: [],
  patientTabs: [],
  messages: [],
})
