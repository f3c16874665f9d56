import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { Button } from './button/Button.tsx'
import { LinkButton } from './button/LinkButton.tsx'
import { CallNow } from './call/CallNow.tsx'
import { Chip } from './chip/Chip.tsx'
import { DayTicks } from './days/DayTicks.tsx'
import { AppHeader } from './header/AppHeader.tsx'
import { Icon } from './icon/Icon.tsx'
import { Line, Lines } from './list/Lines.tsx'
import { LinkTabs } from './nav/LinkTabs.tsx'
import { Nothing } from './notice/Nothing.tsx'
import { Notice } from './notice/Notice.tsx'
import { Skeleton } from './notice/Skeleton.tsx'
import { PartyName } from './party/PartyName.tsx'
import { ScoreScale } from './score/ScoreScale.tsx'
import { VersusPanel } from './score/VersusPanel.tsx'
import { Section } from './section/Section.tsx'
import { LEVEL_SHAPE, type Level } from './state/level.ts'
import { State } from './state/State.tsx'
import { StripCell } from './strip/Strip.tsx'
import { PersonalNumber } from './text/PersonalNumber.tsx'
import { WholeNumbers } from './text/WholeNumbers.tsx'
import { TimelineDrawing } from './timeline/TimelineDrawing.tsx'

const html = (element: ReactElement): string => renderToStaticMarkup(element)
const words = (element: ReactElement): string => html(element).replace(/<[^>]*>/g, '')
const LEVELS = Object.keys(LEVEL_SHAPE) as Level[]

describe('WholeNumbers', () => {
  it('keeps days, hours and telephone numbers on one line each, and changes no word', () => {
    const said = 'Från 17:00: Beredskapsjouren, 070-174 06 52, till 2026-12-31, vardagar 8–17, dag 9 av 14'
    expect(words(<WholeNumbers>{said}</WholeNumbers>)).toBe(said)
    const whole = [...html(<WholeNumbers>{said}</WholeNumbers>).matchAll(/<span class="u-nw">([^<]*)</g)]
    expect(whole.map(([, number]) => number)).toEqual(['Från 17:00', '070-174 06 52', '2026-12-31', '8–17'])
  })

  it('keeps a day in words with its hour, and a post town with its code', () => {
    const said =
      'Rosengatan 54, 302 42 Halmstad, mån 30 nov 17:00 till 3 dec 2026, 21–23 nov, 07:00–21:00, 22 timmar efter'
    expect(words(<WholeNumbers>{said}</WholeNumbers>)).toBe(said)
    const whole = [...html(<WholeNumbers>{said}</WholeNumbers>).matchAll(/<span class="u-nw">([^<]*)</g)]
    expect(whole.map(([, number]) => number)).toEqual([
      '302 42 Halmstad',
      'mån 30 nov 17:00',
      '3 dec 2026',
      '21–23 nov',
      '07:00–21:00',
    ])
  })
})

describe('State', () => {
  it('shows word and shape at every level', () => {
    for (const level of LEVELS) {
      const state = <State level={level}>fyra dagar kvar</State>
      expect(words(state)).toBe('fyra dagar kvar')
      expect(html(state)).toContain(`u-i-${LEVEL_SHAPE[level]}`)
    }
  })

  it('has a shape of its own for each level, so that it can be read in grey', () => {
    expect(new Set(Object.values(LEVEL_SHAPE)).size).toBe(LEVELS.length)
  })
})

describe('Icon', () => {
  it('is decoration without a label and an image with one', () => {
    expect(html(<Icon name="phone" />)).toBe('<span class="u-i u-i-phone" aria-hidden="true"></span>')
    expect(html(<Icon name="phone" label="Ring" />)).toContain('role="img" aria-label="Ring"')
  })
})

describe('Button', () => {
  it('stays focusable with its reason when it cannot be pressed', () => {
    const markup = html(<Button whyNot="Perioden är slut">Förläng</Button>)
    expect(markup).toContain('aria-disabled="true"')
    expect(markup).not.toMatch(/ disabled(=|>|\s)/)
    const reason = /aria-describedby="([^"]+)"/.exec(markup)?.[1]
    expect(markup).toContain(`id="${reason}"`)
    expect(words(<Button whyNot="Perioden är slut">Förläng</Button>)).toBe('FörlängPerioden är slut')
  })

  it('does not submit a form while it is unavailable', () => {
    expect(
      html(
        <Button type="submit" whyNotId="why">
          Skicka
        </Button>,
      ),
    ).toContain('type="button"')
    expect(html(<Button type="submit">Skicka</Button>)).toContain('type="submit"')
  })

  it('says that it is on its way and keeps its words', () => {
    const button = (
      <Button pending pendingText="Skickar">
        Skicka remiss
      </Button>
    )
    expect(words(button)).toBe('Skicka remiss Skickar')
    expect(html(button)).toContain('data-busy="true"')
  })

  it('has a spoken name when only an icon is seen', () => {
    expect(html(<Button icon="phone" iconOnly aria-label="Ring" />)).toContain('aria-label="Ring"')
  })

  it('is a link where it leads somewhere', () => {
    expect(
      html(
        <LinkButton href="/patient/1" kind="main">
          Öppna
        </LinkButton>,
      ),
    ).toMatch(/^<a [^>]*href="\/patient\/1"/)
  })
})

describe('DayTicks', () => {
  const marks = (element: ReactElement) =>
    [...html(element).matchAll(/<i(?: class="([^"]*)")?>/g)].map((m) => m[1] ?? '')

  it('is hidden from screen readers, since the words stand beside', () => {
    expect(html(<DayTicks today={9} />)).toContain('aria-hidden="true"')
  })

  it('M5, M8: draws day 9 of 14 with the receiver from day 13', () => {
    const drawn = marks(<DayTicks today={9} plannedHandoverFrom={13} />)
    expect(drawn).toEqual(['', '', '', '', '', '', '', '', 'now', 'to', 'to', 'to', 'next', 'next'])
  })

  it('M9: draws two days over time after the fourteen', () => {
    expect(marks(<DayTicks today={16} overdueDays={2} />).slice(12)).toEqual(['', '', 'ov', 'ov now'])
  })
})

describe('ScoreScale', () => {
  it('hatches the uncertain blocks and says the score', () => {
    const markup = html(
      <ScoreScale max={13} from={6} to={7} cutoff={7} cutoffText="gräns 7" label="6 till 7 av 13, gräns 7" />,
    )
    expect(markup).toContain('role="img" aria-label="6 till 7 av 13, gräns 7"')
    expect(markup.match(/<i class="may">/g)).toHaveLength(1)
    expect(markup.match(/<i>/g)).toHaveLength(6)
    expect(markup.match(/<i class="off">/g)).toHaveLength(6)
    expect(markup).toContain('gräns 7')
  })
})

describe('what carries a party', () => {
  it('says its name beside the hue', () => {
    const name = <PartyName party="vc">Vårdcentralen Vallås</PartyName>
    expect(words(name)).toBe('Vårdcentralen Vallås')
    expect(html(name)).toContain('u-p-vc')
    expect(words(<StripCell party="lm" label="Ansvarig" value="Läkarmedverkan" />)).toBe('AnsvarigLäkarmedverkan')
  })

  it('draws planned bands dashed and leaves out what lies outside the window', () => {
    const markup = html(
      <TimelineDrawing
        label="Läkarmedverkan till fredag, sedan Vallås"
        from={0}
        to={100}
        now={50}
        nowText="Nu"
        bands={[
          { id: '1', party: 'lm', label: 'Läkarmedverkan', from: 0, to: 60 },
          { id: '2', party: 'vc', label: 'Vallås', from: 60, to: 100, planned: true },
          { id: '3', party: 'hospital', label: 'Sjukhuset', from: -50, to: 0 },
        ]}
        weeks={[]}
        events={[{ id: 'e', icon: 'home', at: 150, label: 'Hembesök' }]}
      />,
    )
    expect(markup).toContain('aria-label="Läkarmedverkan till fredag, sedan Vallås"')
    expect(markup).toMatch(/class="u-tl-band u-p-vc planned" style="left:60%;width:calc\(40% - 2px\)"/)
    expect(markup).not.toContain('Sjukhuset')
    expect(markup).not.toContain('u-i-home')
    expect(markup).toContain('left:50%')
  })
})

describe('messages', () => {
  it('are spoken only when asked to be', () => {
    expect(html(<Notice tone="info">Hej</Notice>)).not.toContain('role=')
    expect(
      html(
        <Notice tone="urgent" live="polite">
          Hej
        </Notice>,
      ),
    ).toContain('role="status"')
    expect(
      html(
        <Notice tone="over" live="assertive">
          Hej
        </Notice>,
      ),
    ).toContain('role="alert"')
  })

  it('tell empty, filtered, not allowed and failed apart', () => {
    const kinds = ['empty', 'filtered', 'denied', 'failed'] as const
    const drawn = kinds.map((kind) => html(<Nothing kind={kind} title="Inget" />))
    expect(new Set(drawn).size).toBe(4)
    expect(drawn[3]).toContain('role="alert"')
  })

  it('say that something is being fetched', () => {
    expect(words(<Skeleton />)).toBe('Hämtar')
    expect(html(<Skeleton lines={5} />).match(/<span><\/span>/g)).toHaveLength(5)
  })
})

describe('content', () => {
  it('names a section by its heading', () => {
    const markup = html(<Section title="Härnäst" aside="Alla 4" />)
    const id = /aria-labelledby="([^"]+)"/.exec(markup)?.[1]
    expect(markup).toContain(`<h2 id="${id}">Härnäst</h2>`)
  })

  it('keeps when, what and the button of a line in order', () => {
    expect(
      words(
        <Lines>
          <Line when="18:15" end="Ring">
            Insulin
          </Line>
        </Lines>,
      ),
    ).toBe('18:15InsulinRing')
  })

  it('shows a personal number whole', () => {
    expect(words(<PersonalNumber>19380807-7667</PersonalNumber>)).toBe('19380807-7667')
  })

  it('shows proposal and decision both', () => {
    const panel = (
      <VersusPanel
        proposal={{ label: 'Förslag', value: 'Hög risk' }}
        decision={{ label: 'Ditt beslut', value: 'Inte fattat', pending: true }}
      />
    )
    expect(words(panel)).toBe('FörslagHög riskDitt beslutInte fattat')
  })

  it('makes a number one can ring', () => {
    expect(html(<CallNow number="031-390 06 40" who="Beredskapsjouren" />)).toContain('href="tel:0313900640"')
  })
})

describe('ways around', () => {
  it('mark the current place for screen readers', () => {
    const tabs = html(
      <LinkTabs
        label="Delar"
        items={[
          { href: '/a', label: 'Översikt', current: true },
          { href: '/b', label: 'Logg' },
        ]}
      />,
    )
    expect(tabs.match(/aria-current="page"/g)).toHaveLength(1)
    expect(tabs).toContain('<nav class="u-tabs" aria-label="Delar">')
  })

  it('offer a way past the header', () => {
    const markup = html(
      <AppHeader
        party="lm"
        name="Läkarmedverkan"
        href="/"
        nav={[{ href: '/', label: 'Stöd', icon: 'list', count: 3, countText: 'väntar' }]}
      />,
    )
    expect(markup).toContain('<a class="u-skip" href="#main">Hoppa till innehållet</a>')
    expect(markup).toContain('3<span class="u-vh"> väntar')
  })

  it('say whether a filter is on', () => {
    expect(html(<Chip pressed>Bara mina</Chip>)).toContain('aria-pressed="true"')
    expect(html(<Chip>Bara mina</Chip>)).toContain('aria-pressed="false"')
  })
})
