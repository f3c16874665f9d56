import { formatPhone } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Dialog } from '@lih/ui/dialog/Dialog.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { useState } from 'react'
import { EndMemberForm, NumberForm } from './MemberForms.tsx'
import type { Roster, RosterMember } from './roster-days.ts'

type MembersProps = { readonly roster: Roster; readonly now: string; readonly onClose: () => void }
/** What is done, and to whom; null: somebody new. */
type Act = { readonly kind: 'number' | 'end'; readonly personId: string | null }

/** "070-174 06 30 sedan 2026-01-01; 070-174 06 77 från 2026-12-01". */
const Numbers = ({ member }: { readonly member: RosterMember }) => {
  const text = useText()
  return member.numbers.map(({ phone, from, to }) => (
    <p key={from} className="u-dim">
      {text(to ? 'roster.member.numberUntil' : 'roster.member.number', {
        phone: formatPhone(phone),
        from,
        to: to ?? '',
      })}
    </p>
  ))
}

/** Who takes part in the line, and with which phone from which day (O1). */
export const MembersDialog = ({ roster, now, onClose }: MembersProps) => {
  const text = useText()
  const [act, setAct] = useState<Act | null>(null)
  const of = { roster, now, onClose: () => setAct(null) }
  const changed = roster.members.find(({ person }) => person.id === act?.personId) ?? null
  return (
    <Dialog open onClose={onClose} title={text('roster.members')} size="wide" dismissable={act === null}>
      {act === null && (
        <>
          <Lines>
            {roster.members.map((member) => {
              const { id, name } = member.person
              return (
                <Line
                  key={id}
                  end={
                    <span className="u-wrap">
                      <Button
                        small
                        aria-label={text('roster.member.change.of', { name })}
                        onPress={() => setAct({ kind: 'number', personId: id })}
                      >
                        {text('roster.member.change')}
                      </Button>
                      <Button
                        small
                        kind="plain"
                        aria-label={text('roster.member.end.of', { name })}
                        onPress={() => setAct({ kind: 'end', personId: id })}
                      >
                        {text('roster.member.end')}
                      </Button>
                    </span>
                  }
                >
                  <b>{name}</b>
                  <Numbers member={member} />
                </Line>
              )
            })}
          </Lines>
          <div>
            <Button icon="plus" onPress={() => setAct({ kind: 'number', personId: null })}>
              {text('roster.member.add')}
            </Button>
          </div>
        </>
      )}
      {act?.kind === 'number' && <NumberForm {...of} member={changed} />}
      {act?.kind === 'end' && changed && <EndMemberForm {...of} member={changed} />}
    </Dialog>
  )
}
