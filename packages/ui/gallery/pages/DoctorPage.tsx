import { Badge } from '../../src/badge/Badge.tsx'
import { Banner, BannerFact } from '../../src/banner/Banner.tsx'
import { LinkButton } from '../../src/button/LinkButton.tsx'
import { CallNow } from '../../src/call/CallNow.tsx'
import { DayTicks } from '../../src/days/DayTicks.tsx'
import { BottomBar } from '../../src/layout/BottomBar.tsx'
import { Line, Lines } from '../../src/list/Lines.tsx'
import { PartyName } from '../../src/party/PartyName.tsx'
import { Section } from '../../src/section/Section.tsx'
import { PersonalNumber } from '../../src/text/PersonalNumber.tsx'
import { KommunHeader } from './kommun-header.tsx'

/** Whom to ring now, in the municipality's portal. */
export const DoctorPage = () => (
  <>
    <KommunHeader />
    <Banner label="Patient" name="ANDERSSON, Karin" badges={<Badge icon="ask">Tolk: finska</Badge>}>
      <BannerFact>f. 1938-08-07 (88 år)</BannerFact>
      <BannerFact>kvinna</BannerFact>
      <BannerFact strong>
        <PersonalNumber>19380807-7667</PersonalNumber>
      </BannerFact>
      <BannerFact>Ordinärt boende</BannerFact>
    </Banner>
    <main id="main" className="u-page">
      <CallNow
        lead="Ring nu, till i morgon 08:00"
        who="Allmänmedicinska beredskapsjouren"
        number="031-390 06 40"
        note={
          <>
            Vardagar 8–17: Läkarmedverkans teamtelefon, <span className="u-nw">031-390 06 12</span>. Livshotande:{' '}
            <b>112</b>.
          </>
        }
      />
      <div className="g-mt4" />
      <Section title="Ansvarig">
        <PartyName party="lm" strong>
          Läkarmedverkan – dr Sofia Ek
        </PartyName>
        <p className="u-dim">sedan mån 16 nov 13:20. Jouren svarar i kväll, ansvaret är kvar hos Läkarmedverkan.</p>
        <div className="g-mt3">
          <DayTicks wide today={9} plannedHandoverFrom={13} />
        </div>
        <p className="g-mt1">
          <b>Dag 9 av 14</b>, till sön 29 nov
        </p>
        <p>
          <PartyName party="vc" dim>
            Därefter Vårdcentralen Vallås – dr Anna Lindh
          </PartyName>
        </p>
      </Section>
      <Section title="Vårdnivå">
        <p>
          <b>Vård i hemmet i första hand.</b> Inte intensivvård, inte hjärt-lungräddning.
        </p>
        <span className="u-sub">Dr Johan Sandell, 2026-11-15. Gäller till 2027-02-15.</span>
      </Section>
      <Section title="Avtalat härnäst">
        <Lines whenWidth={88}>
          <Line when="tor 26 nov">
            Provtagning, du <span className="u-sub">Hb, kreatinin, kalium</span>
          </Line>
          <Line when="fre 27 nov">Överlämning till VC Vallås</Line>
        </Lines>
      </Section>
      <div className="g-mt4" />
      <BottomBar>
        <LinkButton href="#kontakter">Alla kontakter</LinkButton>
        <LinkButton kind="main" href="#begar">
          Begär läkare
        </LinkButton>
      </BottomBar>
    </main>
  </>
)
