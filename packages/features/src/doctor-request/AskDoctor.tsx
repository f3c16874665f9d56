import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { beginHash } from './begin-hash.ts'
import './ask-doctor.css'

/** What a nurse in the patient's home does next, right under whom to call: ask for a doctor, or see everybody (V2). */
export const AskDoctor = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const mayAtAll = useMayAtAll()
  if (!mayAtAll('doctorRequest:send')) return null
  return (
    <div className="ask-doctor u-no-print">
      <LinkButton icon="mail" href={`${patientPath(patientId, 'requests')}${beginHash}`}>
        {text('doctorRequest.begin')}
      </LinkButton>
      <LinkButton href={patientPath(patientId, 'contacts')}>{text('doctorRequest.contacts')}</LinkButton>
    </div>
  )
}
