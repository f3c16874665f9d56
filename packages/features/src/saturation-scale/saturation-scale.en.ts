import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { saturationScaleSv } from './saturation-scale.sv.ts'

export const saturationScaleEn = {
  'saturationScale.title': 'SpO₂ scale in NEWS2',
  'saturationScale.none': 'Scale 1. No physician has chosen another.',
  'saturationScale.choose': 'Choose the scale',
  'saturationScale.change': 'New choice',
  'saturationScale.scale.ONE': 'Scale 1',
  'saturationScale.scale.TWO': 'Scale 2',
  'saturationScale.long.ONE': 'Scale 1 – for nearly everybody',
  'saturationScale.long.TWO': 'Scale 2 – in confirmed hypercapnia, target 88–92 %',
  'saturationScale.by': 'Dr {name}, {unit}, {date}.',
  'saturationScale.struck': 'Struck {date} by {name}: {reason}',
  'saturationScale.earlier': 'Earlier choices ({count})',
  'saturationScale.strike': 'Strike',
  'saturationScale.form.scale': 'Scale of oxygen saturation',
  'saturationScale.form.reason': 'Why',
  'saturationScale.form.reason.hint': 'Such as a blood gas and a known lung disease.',
  'saturationScale.form.submit': 'Choose the scale',
  'saturationScale.strike.title': 'Strike the choice of {scale}',
  'saturationScale.strike.text':
    'The choice no longer holds, but can be read. The one before it holds again, or else scale 1.',
  'saturationScale.strike.reason': 'Why the choice is wrong',
  'saturationScale.strike.submit': 'Strike the choice',
} as const satisfies Translation<typeof saturationScaleSv>
