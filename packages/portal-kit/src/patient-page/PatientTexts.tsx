import { type ReactNode, use } from 'react'
import { MoreTexts } from '../i18n/MoreTexts.tsx'
import { joinMessages } from '../i18n/messages.ts'
import type { PortalDefinition } from '../portal/definePortal.ts'
import { usePortal } from '../portal/PortalContext.ts'

const fetched = new WeakMap<PortalDefinition, Promise<Record<string, string>>>()

/** Fetched once; anew after a failure. */
const textsOf = (portal: PortalDefinition): Promise<Record<string, string>> => {
  const before = fetched.get(portal)
  if (before) return before
  const texts = portal.patientMessages().then((catalogues) => joinMessages(...catalogues))
  fetched.set(portal, texts)
  texts.catch(() => fetched.delete(portal))
  return texts
}

/** Adds the texts of the patient's page to those of the portal. Suspends until they are there. */
export const PatientTexts = ({ children }: { readonly children: ReactNode }) => (
  <MoreTexts texts={use(textsOf(usePortal()))}>{children}</MoreTexts>
)
