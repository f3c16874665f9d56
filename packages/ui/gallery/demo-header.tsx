import { AppHeader, type AppHeaderProps } from '../src/header/AppHeader.tsx'
import { HeaderBell } from '../src/header/HeaderBell.tsx'
import { HeaderUser } from '../src/header/HeaderUser.tsx'

const ASSIGNMENTS = [
  { id: 'lm', label: 'Läkarmedverkan i Halland', note: 'läkare', party: 'lm', current: true },
  { id: 'vc', label: 'Vårdcentralen Vallås', note: 'läkare', party: 'vc' },
  { id: 'hospital', label: 'Medicinkliniken avd 61', party: 'hospital', whyNot: 'uppdraget börjar 2026-12-01' },
  { id: 'out', label: 'Logga ut', icon: 'out' },
] as const

/** Headers of the demonstration pages. */
export const DemoHeader = (
  props: Pick<AppHeaderProps, 'party' | 'name' | 'nav'> & {
    who: string
    place: string
    waiting?: number
    switchText?: string
    searchText?: string
  },
) => (
  <AppHeader
    party={props.party}
    name={props.name}
    href="#"
    nav={props.nav}
    search={{ text: props.searchText ?? 'Sök patient eller åtgärd', onPress: () => undefined }}
    bell={
      props.waiting === undefined ? undefined : (
        <HeaderBell count={props.waiting} label={`${props.waiting} väntar`} href="#" />
      )
    }
    user={
      <HeaderUser
        name={props.who}
        place={props.place}
        items={ASSIGNMENTS}
        {...(props.switchText && { switchText: props.switchText })}
      />
    }
  />
)

/** Places of Läkarmedverkan's portal. */
export const LM_NAV: AppHeaderProps['nav'] = [
  { href: '#stod', label: 'Pågående stöd', shortLabel: 'Stöd', icon: 'list', current: true },
  { href: '#remisser', label: 'Remisser', icon: 'mail', count: 3, countText: 'väntar' },
  { href: '#besok', label: 'Besök i dag', icon: 'home', count: 7, countText: 'kvar' },
  { href: '#jour', label: 'Jour', icon: 'clock' },
  { href: '#uppfoljning', label: 'Uppföljning', icon: 'chart' },
]
