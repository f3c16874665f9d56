/** Path of a patient's page; without `tab` the first one. Opaque ids only. */
export const patientPath = (patientId: string, tab?: string): string =>
  `/patient/${encodeURIComponent(patientId)}${tab === undefined ? '' : `/${encodeURIComponent(tab)}`}`

/** Where a deviation is reported from a thing of the patient's: a doctor request, a hand-over, a stay (O3). */
export const deviationPath = (patientId: string, context: string, id: string): string =>
  `${patientPath(patientId, 'deviations')}?handelse=${encodeURIComponent(`${context}.${id}`)}`

/** Everything that waits for the person and the unit. */
export const waitingPath = '/vantar'

/** What one has taken along, and what is still to be sent. */
export const offlinePath = '/utan-nat'

/** The statement of accessibility, readable without signing in. */
export const accessibilityPath = '/tillganglighet'
