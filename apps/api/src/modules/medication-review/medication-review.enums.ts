import {
  medicineChanges,
  needKinds,
  reviewGrounds,
  reviewKinds,
  reviewParticipants,
  reviewStandings,
} from '@lih/domain/medication-review/kinds'
import { gqlEnum } from '../../graphql/enum.ts'

export const MedicationReviewKindEnum = gqlEnum('MedicationReviewKind', reviewKinds)
export const MedicineChangeEnum = gqlEnum('MedicineChangeKind', medicineChanges)
export const ReviewParticipantEnum = gqlEnum('ReviewParticipant', reviewParticipants)
export const MedicationNeedKindEnum = gqlEnum('MedicationNeedKind', needKinds)
export const ReviewGroundEnum = gqlEnum('ReviewGround', reviewGrounds)
export const ReviewStandingEnum = gqlEnum('ReviewStanding', reviewStandings)
