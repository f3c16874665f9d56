import type { Translation } from '../i18n/messages.ts'
import type * as sv from './succession.sv.ts'

export const successionTexts = {
  SUCCESSOR_IS_ITSELF: 'The unit cannot succeed itself. Choose another unit.',
  SUCCESSION_WRONG_UNITS: 'A vårdcentral is succeeded by a vårdcentral, a psychiatric clinic by a clinic.',
  SALE_WITHIN_PROVIDER: 'Both units have the same care provider. Choose a merger instead of a sale.',
  BRANCH_OF_OTHER_PROVIDER: 'A branch has the same care provider as its main unit. Choose a sale instead.',
  SUCCESSION_IN_PAST: 'That day has passed. Enter today or later.',
  UNIT_SUCCEEDED: 'The unit is succeeded by {unit} from {date}. Choose that one instead.',
  SUCCESSOR_SUCCEEDED: 'The successor is itself succeeded by {unit} from {date}. Choose that one instead.',
  PREDECESSOR_TAKES_OVER:
    'The unit is to take over from {unit} on {date}. Take that back first, or choose a later day.',
  SUCCESSOR_NOT_ACTIVE: 'The successor {unit} takes no part in physician support on {date}. Set its first day first.',
  NAME_DIFFERS: 'The name does not match. Write {unit}.',
  SUCCESSION_APPLIED: 'The day has come and everything has moved. It cannot be taken back.',
  SUCCESSION_CANCELLED: 'It has been taken back already.',
} as const satisfies Translation<typeof sv.successionTexts>
