import type { ResponsibilityStrip_PatientFragment } from '@lih/graphql/documents'

type Patient = ResponsibilityStrip_PatientFragment

/**
 * The patient with the numbers that answer now: once the line that was open has closed, the next one stands in its place until
 * the server has been asked again, so that a closed phone is never shown (O1).
 */
export const callAt = <P extends Pick<Patient, 'responsibility'>>(patient: P, now: string): P => {
  const { responsibility } = patient
  const until = responsibility?.callNow?.until
  if (!responsibility || !until || until > now) return patient
  const next = responsibility.callNext
  const open = next && (!next.from || next.from <= now) && (!next.until || next.until > now) ? next : null
  return { ...patient, responsibility: { ...responsibility, callNow: open, callNext: null, callGap: null } }
}
