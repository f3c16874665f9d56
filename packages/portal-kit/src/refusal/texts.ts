import type { RefusalCode } from '@lih/domain/refusals'
import {
  assessmentTexts,
  careLevelTexts,
  correctionTexts,
  handoverTexts,
  listingTexts,
  saturationScaleTexts,
  stayTexts,
  supportTexts,
} from './care.sv.ts'
import { careGuaranteeTexts } from './care-guarantee.sv.ts'
import { careHomeTexts } from './care-home.sv.ts'
import { contactTexts } from './contact.sv.ts'
import { deviationTexts } from './deviation.sv.ts'
import { doctorRequestTexts } from './doctor-request.sv.ts'
import { extensionTexts } from './extension.sv.ts'
import { accessTexts, commandTexts, feedbackTexts, fieldTexts, searchTexts } from './general.sv.ts'
import { medicationReviewTexts } from './medication-review.sv.ts'
import { municipalCareTexts } from './municipal-care.sv.ts'
import { offlineTexts } from './offline.sv.ts'
import { consultTexts, lineTexts, memberTexts, rosterTexts } from './on-call.sv.ts'
import { readinessTexts } from './readiness.sv.ts'
import { receiverTexts } from './receiver.sv.ts'
import { refusalIds } from './refusal-ids.ts'
import { collaborationTexts, dischargeNeedTexts, screeningTexts } from './resident.sv.ts'
import { savedViewTexts } from './saved-view.sv.ts'
import { budgetTexts, settlementTexts, tariffTexts } from './settlement.sv.ts'
import { successionTexts } from './succession.sv.ts'
import { assignTexts, undoTexts } from './undo.sv.ts'
import { visitTexts } from './visit.sv.ts'

/** What was refused, and what one can do instead: plain Swedish, whole sentences. */
const texts: Readonly<Record<RefusalCode, string>> = {
  ...commandTexts,
  ...fieldTexts,
  ...feedbackTexts,
  ...accessTexts,
  ...stayTexts,
  ...assessmentTexts,
  ...supportTexts,
  ...handoverTexts,
  ...searchTexts,
  ...extensionTexts,
  ...contactTexts,
  ...careLevelTexts,
  ...saturationScaleTexts,
  ...listingTexts,
  ...municipalCareTexts,
  ...savedViewTexts,
  ...rosterTexts,
  ...memberTexts,
  ...lineTexts,
  ...consultTexts,
  ...visitTexts,
  ...readinessTexts,
  ...assignTexts,
  ...undoTexts,
  ...correctionTexts,
  ...doctorRequestTexts,
  ...tariffTexts,
  ...settlementTexts,
  ...budgetTexts,
  ...medicationReviewTexts,
  ...careGuaranteeTexts,
  ...deviationTexts,
  ...successionTexts,
  ...careHomeTexts,
  ...screeningTexts,
  ...collaborationTexts,
  ...dischargeNeedTexts,
  ...receiverTexts,
  ...offlineTexts,
}

export const refusalSv = refusalIds(texts)
