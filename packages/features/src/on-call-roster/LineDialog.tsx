import { civilDate, shiftDay } from '@lih/portal-kit/format/dates.ts'
import { formatPhone } from '@lih/portal-kit/format/person.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Dialog } from '@lih/ui/dialog/Dialog.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { KeyValue } from '@lih/ui/section/KeyValue.tsx'
import { useState } from 'react'
import { CallRightForm, ChangeLineForm, CloseLineForm, OpenLineForm } from './LineForms.tsx'
import { lineSv } from './line.sv.ts'
import { hoursText } from './line-values.ts'
import type { Roster } from './roster-days.ts'

type LineProps = { readonly roster: Roster; readonly now: string; readonly onClose: () => void }
type Act = { readonly kind: 'change' | 'close' } | { readonly kind: 'right'; readonly caller: string } | null

/** "Stängd sedan 2026-12-01", "Stänger efter 2026-12-31", or since when it is open. */
const useDays = ({ roster, now }: Pick<LineProps, 'roster' | 'now'>): string => {
  const text = useText()
  const { opensOn, closesOn } = roster.terms
  if (closesOn === null) return text('line.since', { day: opensOn })
  return closesOn <= civilDate(now)
    ? text('line.closed', { day: closesOn })
    : text('line.until', { day: shiftDay(closesOn, -1) })
}

const Terms = ({ roster, now, onAct }: Omit<LineProps, 'onClose'> & { readonly onAct: (act: Act) => void }) => {
  const text = useText()
  const days = useDays({ roster, now })
  const { terms } = roster
  const open = terms.closesOn === null || terms.closesOn > civilDate(now)
  return (
    <>
      <div>
        <b>{roster.line.label}</b>
        <p className="u-dim">{days}</p>
      </div>
      <KeyValue
        items={[
          { key: 'number', name: text('line.number'), value: formatPhone(terms.number) },
          { key: 'hours', name: text('line.hours'), value: hoursText(terms.hours, text) },
          { key: 'slots', name: text('line.slots'), value: hoursText(roster.slots, text) },
        ]}
      />
      {open && (
        <span className="u-wrap">
          <Button small onPress={() => onAct({ kind: 'change' })}>
            {text('line.change')}
          </Button>
          <Button small kind="plain" onPress={() => onAct({ kind: 'close' })}>
            {text('line.close')}
          </Button>
        </span>
      )}
      <Rights roster={roster} onChange={open ? (caller) => onAct({ kind: 'right', caller }) : null} />
    </>
  )
}

type RightsProps = Pick<LineProps, 'roster'> & { readonly onChange: ((caller: string) => void) | null }

/** Who may call the line for whom: today, and what is decided for days ahead (O1). */
const Rights = ({ roster, onChange }: RightsProps) => {
  const text = useText()
  const { rightsNow, rightsAhead } = roster.terms
  return (
    <section>
      <h3>{text('line.rights')}</h3>
      <Lines>
        {rightsNow.map(({ caller, right }) => {
          const name = text(`line.caller.${caller}`)
          const button = onChange && (
            <Button small aria-label={text('line.right.change.of', { caller: name })} onPress={() => onChange(caller)}>
              {text('line.right.change')}
            </Button>
          )
          return (
            <Line key={caller} end={button}>
              <b>{name}</b>
              <p className="u-dim">{text(`line.right.${right}`)}</p>
              {rightsAhead
                .filter((ahead) => ahead.caller === caller)
                .map((ahead) => (
                  <p key={ahead.from} className="u-dim">
                    {text('line.right.ahead', { day: ahead.from, right: text(`line.right.${ahead.right}`) })}
                  </p>
                ))}
            </Line>
          )
        })}
      </Lines>
    </section>
  )
}

const Inside = ({ roster, now, onClose }: LineProps) => {
  const text = useText()
  const [act, setAct] = useState<Act>(null)
  const of = { roster, now, onClose: () => setAct(null) }
  const held = act?.kind === 'right' && roster.terms.rightsNow.find(({ caller }) => caller === act.caller)
  return (
    <Dialog open onClose={onClose} title={text('line.title')} size="wide" dismissable={act === null}>
      {act === null && <Terms roster={roster} now={now} onAct={setAct} />}
      {act?.kind === 'change' && <ChangeLineForm {...of} />}
      {act?.kind === 'close' && <CloseLineForm {...of} />}
      {held && <CallRightForm {...of} held={held} />}
    </Dialog>
  )
}

const NewInside = ({ now, onClose }: Omit<LineProps, 'roster'>) => {
  const text = useText()
  return (
    <Dialog open onClose={onClose} title={text('line.new')} size="wide" dismissable={false}>
      <OpenLineForm now={now} onClose={onClose} />
    </Dialog>
  )
}

/** The line itself: name, number, hours, days, and who may call it; for who keeps it (O1). */
export const LineDialog = (props: LineProps) => (
  <MoreTexts texts={lineSv}>
    <Inside {...props} />
  </MoreTexts>
)

/** A new line that the own unit keeps (O1). */
export const NewLineDialog = (props: Omit<LineProps, 'roster'>) => (
  <MoreTexts texts={lineSv}>
    <NewInside {...props} />
  </MoreTexts>
)
