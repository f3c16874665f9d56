import * as module from 'personnummer'

type Check = { readonly valid: (number: string) => boolean }

// CommonJS without usable types: bundlers hand over the class itself, Node wraps it in `default`, once or twice.
const isCheck = (value: unknown): value is Check =>
  (typeof value === 'function' || typeof value === 'object') &&
  value !== null &&
  'valid' in value &&
  typeof value.valid === 'function'

const inner = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'default' in value ? value.default : undefined

const check = [module, inner(module), inner(inner(module))].find(isCheck)
if (check === undefined) throw new Error('The package personnummer has no valid()')

/** Whether the check digit (and the rest) of a personnummer or samordningsnummer of twelve digits is right. */
export const isValidNumber = (digits: string): boolean => check.valid(digits)
