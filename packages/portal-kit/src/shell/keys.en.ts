import type { Translation } from '../i18n/messages.ts'
import type { keysSv } from './keys.sv.ts'

export const keysEn = {
  'keys.sheet': 'Show keyboard shortcuts',
  'keys.next': 'Next row of the list',
  'keys.previous': 'Previous row of the list',
  'keys.show': 'Show changes that are waiting',
  'keys.arrows': 'Move in a list',
  'keys.open': 'Open the row',
  'keys.close': 'Close what lies over the page',
  'keys.off': '(switched off)',
  'keys.single': 'Shortcuts of a single key',
  'keys.singleNote': 'Switch these off if you control the computer by voice. Applies to this browser.',
} as const satisfies Translation<typeof keysSv>
