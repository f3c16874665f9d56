import { LinkButton } from '../../src/button/LinkButton.tsx'
import { Link } from '../../src/link/Link.tsx'
import { Line, Lines } from '../../src/list/Lines.tsx'
import { Freshness } from '../../src/notice/Freshness.tsx'
import { Notice } from '../../src/notice/Notice.tsx'
import { PartyName } from '../../src/party/PartyName.tsx'
import type { Party } from '../../src/party/party.ts'
import { PageHead } from '../../src/section/PageHead.tsx'
import { Section } from '../../src/section/Section.tsx'
import { State } from '../../src/state/State.tsx'
import { KommunHeader } from './kommun-header.tsx'

const VISITS: [string, string, string, Party, string][] = [
  ['18:15', 'ANDERSSON, Karin', 'Läkemedel, vikt, benlindning', 'lm', 'Läkarmedverkan, dag 9'],
  ['19:00', 'WIKSTRÖM, Rut', 'Insulin', 'vc', 'VC Vallås'],
  ['19:30', 'PERSSON, Gun-Britt', 'Med läkare: Nadia Hamid', 'lm', 'Läkarmedverkan, dag 12'],
  ['20:45', 'FORS, Elna', 'Såromläggning', 'vc', 'Capio Citykliniken'],
]

/** The nurse's day in the municipality's portal. */
export const TodayPage = () => (
  <>
    <KommunHeader />
    <main id="main" className="u-page">
      <PageHead title="I dag, tis 24 november" aside={<Freshness>17:52</Freshness>} />
      <p className="u-dim">4 av 9 besök kvar · 1 läkare på väg</p>
      <div className="g-mt3">
        <Notice tone="info" icon="ask" href="#svar">
          <b>Läkaren svarade 17:40</b>
          <br />
          PERSSON, Gun-Britt: hembesök 19:30
        </Notice>
      </div>
      <div className="g-mt4" />
      <Section title="Kvar" aside={<span className="u-faint">Sparat i telefonen</span>}>
        <Lines whenWidth={54}>
          {VISITS.map(([time, name, what, party, unit]) => (
            <Line
              key={name}
              when={time}
              end={
                <LinkButton href="#ring" icon="phone" aria-label={`Läkare för ${name}`}>
                  Läkare
                </LinkButton>
              }
            >
              <b>{name}</b>
              <span className="u-sub">{what}</span>
              <span className="u-sub">
                <PartyName party={party}>{unit}</PartyName>
              </span>
            </Line>
          ))}
        </Lines>
      </Section>
      <Section title="Klara" aside={<Link href="#">Visa alla 5</Link>}>
        <Lines whenWidth={54}>
          <Line when="16:30" done end={<State level="ok">17:05</State>}>
            <b>DAHL, Signe</b>
          </Line>
          <Line when="16:00">
            <b>Inskriven på sjukhus</b>
            <span className="u-sub">NYMAN, Harry. Besöken pausade 13:20.</span>
          </Line>
        </Lines>
      </Section>
    </main>
  </>
)
