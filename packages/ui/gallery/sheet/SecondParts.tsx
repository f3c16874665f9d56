import { useState } from 'react'
import { Button } from '../../src/button/Button.tsx'
import { ConfirmDialog } from '../../src/dialog/ConfirmDialog.tsx'
import { Dialog } from '../../src/dialog/Dialog.tsx'
import { Link } from '../../src/link/Link.tsx'
import { HeldBackBar } from '../../src/notice/HeldBackBar.tsx'
import { Nothing } from '../../src/notice/Nothing.tsx'
import { Notice } from '../../src/notice/Notice.tsx'
import { Skeleton } from '../../src/notice/Skeleton.tsx'
import { Section } from '../../src/section/Section.tsx'
import { State } from '../../src/state/State.tsx'
import { Toast, Toasts } from '../../src/toast/Toasts.tsx'
import { createToasts } from '../../src/toast/toasts.ts'
import { TwoLines } from '../../src/worklist/TwoLines.tsx'
import { Worklist } from '../../src/worklist/Worklist.tsx'

const toasts = createToasts()

const ROWS = [
  {
    id: '1',
    name: 'LINDGREN, Folke',
    state: <State level="over">Över tid 2 dagar</State>,
    next: 'i dag 10:30',
    weight: '71,4',
    changed: 'Ändrad',
  },
  {
    id: '2',
    name: 'SVENSSON, Märta',
    state: <State level="urgent">Sista dagen i dag</State>,
    next: 'i dag 14:15',
    weight: '61,2',
  },
  { id: '3', name: 'NILSSON, Bertil', state: 'Överlämnad 09:31', next: '–', weight: '102,8', done: true },
]

/** Worklist with the bar of waiting changes. */
export const TablePart = () => {
  const [selected, setSelected] = useState<string | null>('2')
  return (
    <Section
      level={3}
      title="Tabell"
      aside={
        <span className="u-faint">
          visar 3 av 14 · <Link href="#">rensa filter</Link>
        </span>
      }
    >
      <HeldBackBar text="3 ändringar väntar" onShow={() => undefined} />
      <Worklist
        caption="Exempel"
        groups={[{ id: 'all', title: null, rows: ROWS }]}
        rowId={(row) => row.id}
        rowLabel={(row) => row.name}
        selectedId={selected}
        onSelect={setSelected}
        press="select"
        singleKeys={false}
        sort={{ id: 'state', direction: 'ascending' }}
        onSort={() => undefined}
        changed={(row) => row.changed}
        done={(row) => row.done ?? false}
        columns={[
          { id: 'name', header: 'Patient', primary: true, cell: (row) => <TwoLines strong first={row.name} /> },
          { id: 'state', header: 'Tid kvar', sortable: true, narrow: 'bare', cell: (row) => row.state },
          { id: 'next', header: 'Nästa besök', cell: (row) => row.next },
          { id: 'weight', header: 'Vikt, kg', numeric: true, cell: (row) => row.weight },
        ]}
      />
    </Section>
  )
}

/** Dialogs and toasts. */
export const OverlaysPart = () => {
  const [asks, setAsks] = useState(false)
  const [open, setOpen] = useState(false)
  return (
    <Section level={3} title="Dialog när något binder, ångra för resten">
      <div className="g-line">
        <Button kind="grave" onPress={() => setAsks(true)}>
          Avsluta läkarstöd
        </Button>
        <Button onPress={() => setOpen(true)}>Visa genvägar</Button>
        <Button onPress={() => toasts.show({ text: 'Uppgiften är tagen av dig', undo: () => undefined })}>
          Ta uppgiften
        </Button>
      </div>
      <div className="u-toasts g-toast g-mt3">
        <ol>
          <Toast
            toast={{ id: 'x', text: 'Uppgiften är tagen av dig', undo: () => undefined, seconds: 100000 }}
            newest
            store={toasts}
            closeText="Stäng"
            keyText="Ctrl Z"
          />
        </ol>
      </div>
      <ConfirmDialog
        open={asks}
        onClose={() => setAsks(false)}
        title="Avsluta läkarstöd för SVENSSON, Märta?"
        verb="Avsluta läkarstöd för SVENSSON, Märta"
        grave
        onConfirm={() => setAsks(false)}
      >
        <p>Patienten har tackat nej. Ansvaret går över till Vårdcentralen Vallås nu, 09:42. Det går inte att ångra.</p>
      </ConfirmDialog>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Genvägar"
        actions={<Button onPress={() => setOpen(false)}>Stäng</Button>}
      >
        <p>J och K byter rad, Enter öppnar.</p>
      </Dialog>
    </Section>
  )
}

/** Loading, empty, hidden, not allowed, failed. */
export const NothingPart = () => (
  <Section level={3} title="En ruta, fyra lägen och ett femte">
    <div className="g-two">
      <div>
        <b>Laddar</b>
        <Skeleton />
      </div>
      <Nothing kind="empty" level={4} title="Inget bokat" actions={<Button small>Boka besök</Button>}>
        Patienten har inga kommande besök.
      </Nothing>
      <Nothing
        kind="filtered"
        level={4}
        title="Filtret döljer alla 14"
        actions={<Button small>Ta bort ”Läkare: Wallin”</Button>}
      >
        ”Kommun: Hylte” och ”Läkare: Wallin” ger inga träffar ihop.
      </Nothing>
      <Nothing kind="denied" level={4} title="Du får inte se detta">
        Uppgiften är spärrad av Capio Citykliniken. Be patienten häva spärren.
      </Nothing>
      <Nothing kind="failed" level={4} title="Det gick inte att hämta" actions={<Button small>Försök igen</Button>}>
        Resten av sidan fungerar. Försökte 09:42.
      </Nothing>
    </div>
  </Section>
)

/** Notices of every weight. */
export const MessagesPart = () => (
  <Section level={3} title="Meddelanden">
    <div className="g-notes">
      <Notice tone="over" title="Över tid.">
        Läkarmedverkan har ansvaret kvar tills VC Nyhem tar över.
      </Notice>
      <Notice tone="urgent" title="Någon annan har ändrat.">
        Din text är kvar. <Link href="#">Jämför fält för fält</Link>
      </Notice>
      <Notice tone="plan" title="Du loggas ut om 2 minuter.">
        Utkastet sparas. <Link href="#">Stanna kvar</Link>
      </Notice>
      <Notice tone="info">Vårdcentralen Ullared börjar 2027-01-11. Tills dess gäller vanligt flöde.</Notice>
      <Notice tone="ok">Överlämningen är godtagen av dr Lindh 09:41.</Notice>
    </div>
  </Section>
)

/** Surfaces and lines. */
export const SurfacesPart = () => (
  <Section level={3} title="Ytor och linjer">
    <div className="g-swatch">
      {['canvas', 'sunken', 'line', 'edge', 'ink'].map((name) => (
        <div key={name} className={name}>
          {name}
        </div>
      ))}
    </div>
    <Toasts toasts={toasts} />
  </Section>
)
