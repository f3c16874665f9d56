import { callerKinds, callRights, lineKinds, onCallSpecialties } from '@lih/domain/on-call/kinds'
import { dayClasses } from '@lih/domain/time/hours'
import { gqlEnum } from '../../graphql/enum.ts'

export const LineKindEnum = gqlEnum('OnCallLineKind', lineKinds)
export const SpecialtyEnum = gqlEnum('OnCallSpecialty', onCallSpecialties)
export const CallerKindEnum = gqlEnum('OnCallCallerKind', callerKinds)
export const CallRightEnum = gqlEnum('CallRight', callRights, 'For whom somebody of the unit may call a line (O1).')
export const DayClassEnum = gqlEnum('DayClass', dayClasses)
