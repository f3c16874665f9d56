import { requestUrgencies, withdrawReasons } from '@lih/domain/doctor-request/status'
import { gqlEnum } from '../../graphql/enum.ts'

export const RequestUrgencyEnum = gqlEnum('RequestUrgency', requestUrgencies)
export const WithdrawReasonEnum = gqlEnum('RequestWithdrawReason', withdrawReasons)
