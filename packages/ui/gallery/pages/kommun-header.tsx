import { DemoHeader } from '../demo-header.tsx'

/** Header of the municipality's portal. */
export const KommunHeader = () => (
  <DemoHeader
    party="kommun"
    name="Kommun"
    who="Maja Berg, sjuksköterska"
    place="Halmstad, Vallås–Snöstorp"
    switchText="Byt"
    nav={[
      { href: '#idag', label: 'I dag', icon: 'cal', current: true },
      { href: '#fragor', label: 'Förfrågningar', icon: 'ask', count: 1, countText: 'nytt svar' },
      { href: '#patienter', label: 'Patienter', icon: 'people' },
      { href: '#jour', label: 'Läkare nu', icon: 'phone' },
    ]}
  />
)
