/** Words of the scale of saturation in NEWS2 (V2). */
export const saturationScaleSv = {
  'saturationScale.title': 'SpO₂-skala i NEWS2',
  'saturationScale.none': 'Skala 1. Ingen läkare har valt någon annan.',
  'saturationScale.choose': 'Välj skala',
  'saturationScale.change': 'Nytt val',
  'saturationScale.scale.ONE': 'Skala 1',
  'saturationScale.scale.TWO': 'Skala 2',
  'saturationScale.long.ONE': 'Skala 1 – för de allra flesta',
  'saturationScale.long.TWO': 'Skala 2 – vid konstaterad koldioxidretention, målvärde 88–92 %',
  'saturationScale.by': 'Dr {name}, {unit}, {date}.',
  'saturationScale.struck': 'Struken {date} av {name}: {reason}',
  'saturationScale.earlier': 'Tidigare val ({count})',
  'saturationScale.strike': 'Stryk',
  'saturationScale.form.scale': 'Skala för syremättnad',
  'saturationScale.form.reason': 'Varför',
  'saturationScale.form.reason.hint': 'Till exempel blodgas och känd lungsjukdom.',
  'saturationScale.form.submit': 'Välj skalan',
  'saturationScale.strike.title': 'Stryk valet av {scale}',
  'saturationScale.strike.text':
    'Valet gäller inte längre men kan läsas. Det val som fanns före gäller igen, annars skala 1.',
  'saturationScale.strike.reason': 'Varför valet är fel',
  'saturationScale.strike.submit': 'Stryk valet',
} as const
