import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { AssessmentResolver } from '../modules/assessment/assessment.resolver.ts'
import { BudgetResolver } from '../modules/budget/budget.resolver.ts'
import { CareGuaranteeResolver } from '../modules/care-guarantee/care-guarantee.resolver.ts'
import { CareHomeResolver } from '../modules/care-home/care-home.resolver.ts'
import { CareHomeTextResolver } from '../modules/care-home/text.resolver.ts'
import { CareLevelResolver } from '../modules/care-level/care-level.resolver.ts'
import { ClinicalCodeResolver } from '../modules/clinical-code/clinical-code.resolver.ts'
import { CollaborationResolver } from '../modules/collaboration/collaboration.resolver.ts'
import { ComplianceResolver } from '../modules/compliance/compliance.resolver.ts'
import { ConsultResolver } from '../modules/consult/consult.resolver.ts'
import { ContactResolver } from '../modules/contact/contact.resolver.ts'
import { CorrectionResolver } from '../modules/correction/correction.resolver.ts'
import { DeviationResolver } from '../modules/deviation/deviation.resolver.ts'
import { DirectoryResolver } from '../modules/directory/directory.resolver.ts'
import { DoctorRequestResolver } from '../modules/doctor-request/doctor-request.resolver.ts'
import { DowntimeResolver } from '../modules/downtime/downtime.resolver.ts'
import { DraftResolver } from '../modules/draft/draft.resolver.ts'
import { ExtensionResolver } from '../modules/extension/extension.resolver.ts'
import { FeedbackResolver } from '../modules/feedback/feedback.resolver.ts'
import { HandoverResolver } from '../modules/handover/handover.resolver.ts'
import { LanguageResolver } from '../modules/language/language.resolver.ts'
import { ListingResolver } from '../modules/listing/listing.resolver.ts'
import { LiveResolver } from '../modules/live/live.resolver.ts'
import { MeResolver } from '../modules/me/me.resolver.ts'
import { MedicationReviewResolver } from '../modules/medication-review/medication-review.resolver.ts'
import { MunicipalCareResolver } from '../modules/municipal-care/municipal-care.resolver.ts'
import { OfflineResolver } from '../modules/offline/offline.resolver.ts'
import { OnCallLineResolver } from '../modules/on-call/line.resolver.ts'
import { OnCallResolver } from '../modules/on-call/on-call.resolver.ts'
import { PatientResolver } from '../modules/patient/patient.resolver.ts'
import { ReceiverResolver } from '../modules/receiver/receiver.resolver.ts'
import { ResidentResolver } from '../modules/resident/resident.resolver.ts'
import { RiskFollowUpResolver } from '../modules/risk-follow-up/risk-follow-up.resolver.ts'
import { ReadinessResolver } from '../modules/rollout/readiness.resolver.ts'
import { RolloutResolver } from '../modules/rollout/rollout.resolver.ts'
import { SaturationScaleResolver } from '../modules/saturation-scale/saturation-scale.resolver.ts'
import { SavedViewResolver } from '../modules/saved-view/saved-view.resolver.ts'
import { ScreeningResolver } from '../modules/screening/screening.resolver.ts'
import { SearchResolver } from '../modules/search/search.resolver.ts'
import { SeenRowResolver } from '../modules/seen-row/seen-row.resolver.ts'
import { SettlementResolver } from '../modules/settlement/settlement.resolver.ts'
import { StayResolver } from '../modules/stay/stay.resolver.ts'
import { SuccessionResolver } from '../modules/succession/succession.resolver.ts'
import { SupportResolver } from '../modules/support/support.resolver.ts'
import { TariffResolver } from '../modules/tariff/tariff.resolver.ts'
import { UndoResolver } from '../modules/undo/undo.resolver.ts'
import { VisitResolver } from '../modules/visit/visit.resolver.ts'
import { WaitingResolver } from '../modules/waiting/waiting.resolver.ts'
import { WorklistResolver } from '../modules/worklist/worklist.resolver.ts'

/** Every resolver of the product, one line per module. */
const resolvers = [
  MeResolver,
  LiveResolver,
  DowntimeResolver,
  DraftResolver,
  DirectoryResolver,
  PatientResolver,
  AssessmentResolver,
  SupportResolver,
  StayResolver,
  RolloutResolver,
  ReadinessResolver,
  HandoverResolver,
  ExtensionResolver,
  WorklistResolver,
  FeedbackResolver,
  SearchResolver,
  CareLevelResolver,
  MunicipalCareResolver,
  RiskFollowUpResolver,
  ContactResolver,
  ListingResolver,
  LanguageResolver,
  SaturationScaleResolver,
  SavedViewResolver,
  SeenRowResolver,
  OnCallResolver,
  OnCallLineResolver,
  ConsultResolver,
  ClinicalCodeResolver,
  VisitResolver,
  UndoResolver,
  CorrectionResolver,
  WaitingResolver,
  DoctorRequestResolver,
  TariffResolver,
  MedicationReviewResolver,
  CareGuaranteeResolver,
  DeviationResolver,
  SuccessionResolver,
  CareHomeResolver,
  ResidentResolver,
  ScreeningResolver,
  CollaborationResolver,
  CareHomeTextResolver,
  ComplianceResolver,
  ReceiverResolver,
  OfflineResolver,
  SettlementResolver,
  BudgetResolver,
] as const

// Each subscription brings its own source; TypeGraphQL asks for one all the same.
const pubSub = {
  publish: () => undefined,
  subscribe: (): never => {
    throw new Error('each subscription has its own source')
  },
}

/** The one schema of all portals. Inputs are parsed by the domain's schemas, so class validation is off. */
export const buildSchema = (): GraphQLSchema => buildSchemaSync({ resolvers: [...resolvers], validate: false, pubSub })
