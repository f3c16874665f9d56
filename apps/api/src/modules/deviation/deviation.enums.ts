import {
  deviationAreas,
  deviationContexts,
  deviationEvents,
  deviationSeverities,
  deviationStages,
  deviationStatuses,
  deviationTypes,
  lexWays,
  plainDeviationEvents,
} from '@lih/domain/deviation/status'
import { gqlEnum } from '../../graphql/enum.ts'

export const DeviationStatusEnum = gqlEnum('DeviationStatus', deviationStatuses)
export const DeviationEventEnum = gqlEnum('DeviationEvent', deviationEvents)
export const PlainDeviationEventEnum = gqlEnum('PlainDeviationEvent', plainDeviationEvents)
export const DeviationTypeEnum = gqlEnum('DeviationType', deviationTypes)
export const DeviationStageEnum = gqlEnum('DeviationStage', deviationStages)
export const DeviationSeverityEnum = gqlEnum('DeviationSeverity', deviationSeverities)
export const DeviationAreaEnum = gqlEnum('DeviationArea', deviationAreas)
export const DeviationContextEnum = gqlEnum('DeviationContextKind', deviationContexts)
export const LexWayEnum = gqlEnum('LexWay', lexWays)
