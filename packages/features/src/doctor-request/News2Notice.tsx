import type { News2Level, VitalSignName } from '@lih/domain/news2/news2'
import type { DoctorRequestFieldsFragment } from '@lih/graphql/documents'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { State } from '@lih/ui/state/State.tsx'

/** On which physician's choice of the scale of saturation a score rests; null: scale 1, nobody had chosen. */
export type UsedScale = NonNullable<DoctorRequestFieldsFragment['news2']>['scale']

type Score = {
  readonly scale: UsedScale
  readonly notFor: 'UNDER_16' | 'PREGNANT' | null
  readonly min: number | null
  readonly max: number | null
  readonly levelMin: News2Level | null
  readonly levelMax: News2Level | null
  readonly missing: readonly VitalSignName[]
}

const tones = { LOW: 'plain', URGENT: 'urgent', EMERGENCY: 'over' } as const

/** Whose choice the scale is, and that it was struck since (V2). */
const Scale = ({ scale }: { readonly scale: UsedScale }) => {
  const text = useText()
  if (!scale) return null
  const { scale: which, chosenBy, unit, chosenAt, struck } = scale
  return (
    <p>
      {text(`doctorRequest.news2.scale.${which}`, {
        name: chosenBy.name,
        unit: unit.shortName,
        date: formatDate(chosenAt),
      })}{' '}
      {struck && <State level="over">{text('doctorRequest.news2.scale.struck')}</State>}
    </p>
  )
}

/** NEWS2 as a number, or as a range with what is missing; never a silent nought (V2). */
export const News2Notice = ({ score }: { readonly score: Score | null }) => {
  const text = useText()
  if (score === null)
    return <Notice title={text('doctorRequest.news2.none')}>{text('doctorRequest.news2.none.text')}</Notice>
  const { notFor, scale, min, max, levelMin, levelMax, missing } = score
  if (notFor) return <Notice title={text(`doctorRequest.news2.${notFor}`)} />
  if (min === null || max === null || levelMin === null || levelMax === null) return null
  const points =
    min === max ? text('doctorRequest.news2', { points: min }) : text('doctorRequest.news2.range', { min, max })
  const level = (one: News2Level) => text(`doctorRequest.news2.level.${one}`)
  const levels = levelMin === levelMax ? level(levelMin) : `${level(levelMin)} – ${level(levelMax)}`
  const what = missing.map((name) => text(`doctorRequest.news2.part.${name}`)).join(', ')
  return (
    <Notice tone={tones[levelMin]} title={`${points}: ${levels}.`}>
      <Scale scale={scale} />
      {missing.length > 0 && text('doctorRequest.news2.missing', { what })}
    </Notice>
  )
}
