import { type DenialCode, denialCodes } from './access/can.ts'
import { type AssessmentRefusal, assessmentRefusals } from './assessment/decide.ts'
import { type BudgetRefusal, budgetRefusals } from './budget/budget.ts'
import { type CareGuaranteeRefusal, careGuaranteeRefusals } from './care-guarantee/guarantee.ts'
import { type CareHomeRefusal, careHomeRefusals } from './care-home/refusals.ts'
import { type CareLevelRefusal, careLevelRefusals } from './care-level/care-level.ts'
import { type CollaborationRefusal, collaborationRefusals } from './collaboration/collaboration.ts'
import { type ConsultRefusal, consultRefusals } from './consult/consult.ts'
import { type ContactRefusal, contactRefusals } from './contact/contact.ts'
import { type CorrectionRefusal, correctionRefusals } from './correction/correction.ts'
import { type DeviationRefusal, deviationRefusals } from './deviation/deviation.ts'
import { type DischargeNeedRefusal, dischargeNeedRefusals } from './discharge-need/discharge-need.ts'
import { type DoctorRequestRefusal, doctorRequestRefusals } from './doctor-request/request.ts'
import { type ExtensionRefusal, extensionRefusals } from './extension/extension.ts'
import { type FeedbackRefusal, feedbackRefusals } from './feedback/refusals.ts'
import { type HandoverRefusal, handoverRefusals } from './handover/handover.ts'
import { type ListingRefusal, listingRefusals } from './listing/change.ts'
import { type MedicationReviewRefusal, medicationReviewRefusals } from './medication-review/review.ts'
import { type MunicipalCareRefusal, municipalCareRefusals } from './municipal-care/decide.ts'
import { type OfflineRefusal, offlineRefusals } from './offline/pack.ts'
import { type LineRefusal, lineRefusals } from './on-call/line.ts'
import { type MemberRefusal, memberRefusals } from './on-call/member.ts'
import { type RosterRefusal, rosterRefusals } from './on-call/shift.ts'
import { type ReceiverRefusal, receiverRefusals } from './receiver/receiver.ts'
import { type ReadinessRefusal, readinessRefusals } from './rollout/activate.ts'
import { type SaturationScaleRefusal, saturationScaleRefusals } from './saturation-scale/saturation-scale.ts'
import { type SavedViewRefusal, savedViewRefusals } from './saved-view/saved-view.ts'
import { type ScreeningRefusal, screeningRefusals } from './screening/screening.ts'
import { type SearchRefusal, searchRefusals } from './search/query.ts'
import { type SettlementRefusal, settlementRefusals } from './settlement/approval.ts'
import { type AdmissionRefusal, admissionRefusals } from './stay/admission.ts'
import { type DischargeRefusal, dischargeRefusals } from './stay/discharge.ts'
import { type SuccessionRefusal, successionRefusals } from './succession/succession.ts'
import { type AssignRefusal, assignRefusals } from './support/assign.ts'
import { type EndRefusal, endRefusals } from './support/end.ts'
import { type FollowUpRefusal, followUpRefusals } from './support/follow-up.ts'
import { type PlanRefusal, planRefusals } from './support/plan.ts'
import { type TariffRefusal, tariffRefusals } from './tariff/tariff.ts'
import { type FieldFault, fieldFaults } from './text.ts'
import { type UndoRefusal, undoRefusals } from './undo/undo.ts'
import { type VisitRefusal, visitRefusals } from './visit/visit.ts'

/** Refusals of the unit of work itself (G6). */
export const commandRefusals = ['STALE', 'COMMAND_REUSED', 'PATIENT_MISMATCH', 'NOT_FOUND', 'IN_FUTURE'] as const
export type CommandRefusal = (typeof commandRefusals)[number]

const riskReasonRefusals = [
  'RISK_REASON_REQUIRED',
  'RISK_REASON_NOT_ASKED',
  'RISK_REASON_DIRECTION',
  'RISK_REASON_TEXT_REQUIRED',
] as const

/** Every code with which something may be refused. The portals' catalogue has a text for each, or does not compile. */
export type RefusalCode =
  | CommandRefusal
  | FieldFault
  | DenialCode
  | PlanRefusal
  | DischargeRefusal
  | AdmissionRefusal
  | HandoverRefusal
  | ExtensionRefusal
  | FollowUpRefusal
  | EndRefusal
  | ListingRefusal
  | AssessmentRefusal
  | ContactRefusal
  | FeedbackRefusal
  | SearchRefusal
  | CareLevelRefusal
  | MunicipalCareRefusal
  | ReadinessRefusal
  | SavedViewRefusal
  | RosterRefusal
  | MemberRefusal
  | LineRefusal
  | ConsultRefusal
  | VisitRefusal
  | AssignRefusal
  | UndoRefusal
  | CorrectionRefusal
  | DoctorRequestRefusal
  | TariffRefusal
  | SettlementRefusal
  | BudgetRefusal
  | MedicationReviewRefusal
  | CareGuaranteeRefusal
  | DeviationRefusal
  | SuccessionRefusal
  | CareHomeRefusal
  | ScreeningRefusal
  | CollaborationRefusal
  | DischargeNeedRefusal
  | ReceiverRefusal
  | SaturationScaleRefusal
  | OfflineRefusal

export const refusalCodes: readonly RefusalCode[] = [
  ...new Set<RefusalCode>([
    ...commandRefusals,
    ...fieldFaults,
    ...denialCodes,
    ...planRefusals,
    ...dischargeRefusals,
    ...admissionRefusals,
    ...handoverRefusals,
    ...extensionRefusals,
    ...followUpRefusals,
    ...endRefusals,
    ...listingRefusals,
    ...assessmentRefusals,
    ...contactRefusals,
    ...feedbackRefusals,
    ...careLevelRefusals,
    ...municipalCareRefusals,
    ...readinessRefusals,
    ...savedViewRefusals,
    ...rosterRefusals,
    ...memberRefusals,
    ...lineRefusals,
    ...consultRefusals,
    ...visitRefusals,
    ...assignRefusals,
    ...undoRefusals,
    ...correctionRefusals,
    ...doctorRequestRefusals,
    ...tariffRefusals,
    ...settlementRefusals,
    ...budgetRefusals,
    ...medicationReviewRefusals,
    ...careGuaranteeRefusals,
    ...deviationRefusals,
    ...successionRefusals,
    ...careHomeRefusals,
    ...screeningRefusals,
    ...collaborationRefusals,
    ...dischargeNeedRefusals,
    ...receiverRefusals,
    ...saturationScaleRefusals,
    ...offlineRefusals,
    ...riskReasonRefusals,
    ...searchRefusals,
  ]),
]
