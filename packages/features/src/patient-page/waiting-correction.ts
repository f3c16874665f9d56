import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import type { Words } from '@lih/portal-kit/i18n/words.ts'
import type { WaitingItem, WaitingPatient } from './waiting-item.ts'

type Correction = WaitingPatient['corrections'][number]

const rowsText = (rows: Correction['was'], now: string, words: Words): string =>
  rows
    .map(({ unit, from, to }) => {
      const said = { unit: unit.shortName, from: formatWhen(from, now) }
      return to === null
        ? words('waiting.correction.row', said)
        : words('waiting.correction.rowTo', { ...said, to: formatWhen(to, now) })
    })
    .join(', ')

/** Tidslinjen rättades: what was shown, what holds now and why, for somebody of the unit to acknowledge (M11). */
export const waitingCorrections = (patient: WaitingPatient, now: string, words: Words): readonly WaitingItem[] =>
  patient.corrections
    .filter(({ mayAcknowledge }) => mayAcknowledge)
    .map(({ id, reason, effectiveAt, correctedAt, was, holds }) => ({
      id: `correction-${id}`,
      level: 'urgent',
      title: words('waiting.correction'),
      text: words('waiting.correction.why', {
        reason,
        at: formatWhen(effectiveAt, now),
        when: formatWhen(correctedAt, now),
      }),
      lines: [
        words('waiting.correction.was', { rows: rowsText(was, now, words) }),
        holds.length === 0
          ? words('waiting.correction.nobody')
          : words('waiting.correction.holds', { rows: rowsText(holds, now, words) }),
      ],
      place: 'correction',
      open: words('waiting.correction.acknowledge'),
      subjectId: id,
    }))
