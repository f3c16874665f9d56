import { languages } from '@lih/domain/language/languages'
import { HeaderUser } from '@lih/ui/header/HeaderUser.tsx'
import type { MenuEntry } from '@lih/ui/menu/MenuEntry.ts'
import { themes, useTheme } from '@lih/ui/theme/theme.ts'
import { partyUi } from '../format/organisation.ts'
import { professionText } from '../format/person.ts'
import { useShownLanguage } from '../i18n/language.ts'
import { useText } from '../i18n/useText.ts'
import type { Assignment } from '../session/useMe.ts'
import { useMe } from '../session/useMe.ts'
import { accessibilityPath } from '../url/paths.ts'
import { useWaitingNotice } from '../waiting/notice.ts'
import { useChooseLanguage } from './useChooseLanguage.ts'

interface UserMenuProps {
  readonly onSwitch: (assignmentId: string) => void
  readonly onSignOut: () => void
  readonly onKeys: () => void
}

const signOutId = 'sign-out'
const keysId = 'keys'
const noticeId = 'notice'
const languageIds = { sv: 'language:sv', en: 'language:en' } as const
const themeIds = { system: 'theme:system', light: 'theme:light', dark: 'theme:dark' } as const

const entryOf = (assignment: Assignment, current: boolean): MenuEntry => ({
  id: assignment.id,
  label: assignment.unit.name,
  note: professionText(assignment.profession),
  party: partyUi(assignment.unit.party),
  current,
})

/** Who is signed in and for which unit; two presses to another assignment. */
export const UserMenu = ({ onSwitch, onSignOut, onKeys }: UserMenuProps) => {
  const me = useMe()
  const text = useText()
  const [theme, chooseTheme] = useTheme()
  const { language } = useShownLanguage()
  const chooseLanguage = useChooseLanguage()
  const [notice, toggleNotice] = useWaitingNotice()
  const items = [
    ...me.assignments.map((assignment) => entryOf(assignment, assignment.id === me.assignment.id)),
    { id: 'accessibility', label: text('kit.accessibility'), icon: 'info' as const, href: accessibilityPath },
    ...languages.map((one) => ({
      id: languageIds[one],
      label: text(`kit.language.${one}`),
      ...(one === language && { current: true, note: text('kit.theme.chosen') }),
    })),
    ...themes.map((one) => ({
      id: themeIds[one],
      label: text(`kit.theme.${one}`),
      ...(one === theme && { current: true, note: text('kit.theme.chosen') }),
    })),
    { id: noticeId, label: text('kit.notice'), note: text(`kit.notice.${notice}`), icon: 'bell' as const },
    { id: keysId, label: text('kit.keys'), icon: 'help' as const },
    { id: signOutId, label: text('kit.signOut'), icon: 'out' as const },
  ]
  const act = (id: string) => {
    const chosen = themes.find((one) => themeIds[one] === id)
    const spoken = languages.find((one) => languageIds[one] === id)
    if (chosen) chooseTheme(chosen)
    else if (spoken) void chooseLanguage(spoken)
    else if (id === noticeId) void toggleNotice()
    else if (id === keysId) onKeys()
    else if (id === signOutId) onSignOut()
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
