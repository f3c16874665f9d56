import { type DifferingReason, differingReasons } from '@lih/domain/risk/reasons'
import { say } from '../i18n/language.ts'

const isReason = (code: string): code is DifferingReason => Object.hasOwn(differingReasons, code)

/** The name of a reason for a decision that differs from the proposal (M2); the code itself when it is not known any more. */
export const reasonName = (code: string): string => (isReason(code) ? say(`format.differs.${code}`) : code)
