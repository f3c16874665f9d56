import { HeaderUser } from '@lih/ui/header/HeaderUser.tsx'
import type { MenuEntry } from '@lih/ui/menu/MenuEntry.ts'
import { partyUi } from '../format/organisation.ts'
import { professionText } from '../format/person.ts'
import { useText } from '../i18n/useText.ts'
import type { Assignment } from '../session/useMe.ts'
import { useMe } from '../session/useMe.ts'
import { accessibilityPath } from '../url/paths.ts'

interface UserMenuProps {
  readonly onSwitch: (assignmentId: string) => void
  readonly onSignOut: () => void
}

const signOutId = 'sign-out'

const entryOf = (assignment: Assignment, current: boolean): MenuEntry => ({
  id: assignment.id,
  label: assignment.unit.name,
  note: professionText(assignment.profession),
  party: partyUi(assignment.unit.party),
  current,
})

/** Who is signed in and for which unit; two presses to another assignment. */
export const UserMenu = ({ onSwitch, onSignOut }: UserMenuProps) => {
  const me = useMe()
  const text = useText()
  const items = [
    ...me.assignments.map((assignment) => entryOf(assignment, assignment.id === me.assignment.id)),
    { id: 'accessibility', label: text('kit.accessibility'), icon: 'info' as const, href: accessibilityPath },
    { id: signOutId, label: text('kit.signOut'), icon: 'out' as const },
  ]
  const act = (id: string) => {
    if (id === signOutId) onSignOut()
    else if (me.assignments.some((other) => other.id === id && id !== me.assignment.id)) onSwitch(id)
  }
  return (
    <HeaderUser
      name={text('kit.person', { name: me.name, title: professionText(me.assignment.profession) })}
      place={me.assignment.unit.name}
      switchText={text(me.assignments.length > 1 ? 'kit.switch' : 'kit.signOut')}
      switchShortText={text(me.assignments.length > 1 ? 'kit.switch.short' : 'kit.signOut')}
      items={items}
      onAction={act}
    />
  )
}
