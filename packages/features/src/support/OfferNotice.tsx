import { useQuery } from '@apollo/client/react'
import { RolloutUnitsDocument, type SupportTab_PatientFragment } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { refusalText } from '@lih/portal-kit/refusal/refusal-text.ts'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { offerHindrance } from './offer-hindrance.ts'

type OfferNoticeProps = {
  readonly patient: SupportTab_PatientFragment
  readonly receivingUnitId: string
  /** The expected day of going home, as chosen. */
  readonly day: string
}

/** Says while the form is filled in that a support cannot begin there or then, and why (M13, M16). */
export const OfferNotice = ({ patient, receivingUnitId, day }: OfferNoticeProps) => {
  const text = useText()
  const { data } = useQuery(RolloutUnitsDocument)
  const hindrance = data && day ? offerHindrance(patient, data.rollout, { receivingUnitId, day }) : null
  if (hindrance === null) return null
  return (
    <Notice tone="urgent" title={text('propose.hindrance')} live="polite">
      {refusalText(hindrance.code, hindrance.params)} {text('propose.hindrance.ordinary')}
    </Notice>
  )
}
