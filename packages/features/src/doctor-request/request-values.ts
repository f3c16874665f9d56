import { type Consciousness, consciousnessLevels, type SaturationScale, type VitalSigns } from '@lih/domain/news2/news2'

/** What stands in the form: as typed. */
export const noVitals = {
  respiration: '',
  saturation: '',
  oxygen: '',
  systolic: '',
  pulse: '',
  consciousness: '',
  temperatureTenths: '',
}
export type TypedVitals = typeof noVitals
export type TypedVitalName = keyof TypedVitals

/** Typed whole number; null: left out; NaN, which the schema refuses: not a number. */
const whole = (typed: string): number | null => {
  const text = typed.trim()
  if (text === '') return null
  return /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
}

/** “38,2” as tenths of a degree. */
const tenths = (typed: string): number | null => {
  const text = typed.trim().replace('.', ',')
  if (text === '') return null
  const [, degrees, part = '0'] = /^(\d{2})(?:,(\d))?$/.exec(text) ?? []
  return degrees === undefined ? Number.NaN : Number(degrees) * 10 + Number(part)
}

const isConsciousness = (value: string): value is Consciousness =>
  (consciousnessLevels as readonly string[]).includes(value)

/** Vital signs as the command takes them. */
export const vitalsOf = (typed: TypedVitals): VitalSigns => ({
  respiration: whole(typed.respiration),
  saturation: whole(typed.saturation),
  oxygen: typed.oxygen === '' ? null : typed.oxygen === 'yes',
  systolic: whole(typed.systolic),
  pulse: whole(typed.pulse),
  consciousness: isConsciousness(typed.consciousness) ? typed.consciousness : null,
  temperatureTenths: tenths(typed.temperatureTenths),
})

/** What was typed wrongly counts as not measured, for the points that show while typing. */
export const measured = (signs: VitalSigns): VitalSigns =>
  Object.fromEntries(
    Object.entries(signs).map(([name, value]) => [
      name,
      typeof value === 'number' && Number.isNaN(value) ? null : value,
    ]),
  ) as VitalSigns

/** Nothing was measured: no vital signs are sent. */
export const isEmpty = (signs: VitalSigns): boolean => Object.values(signs).every((value) => value === null)

/** Which label a vital sign has: that of the saturation says its scale. */
export const signLabel = <Name extends TypedVitalName>(name: Name, scale: SaturationScale | undefined) =>
  name === 'saturation' && scale === 'TWO' ? ('saturationTwo' as const) : name

/** A measured value as it is shown. */
export const shownValue = (name: TypedVitalName, value: number): string =>
  name === 'temperatureTenths' ? (value / 10).toFixed(1).replace('.', ',') : String(value)
