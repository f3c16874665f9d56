import { CallNow } from '../../src/call/CallNow.tsx'
import { ScoreHead } from '../../src/score/ScoreHead.tsx'
import { ScoreScale } from '../../src/score/ScoreScale.tsx'
import { VersusPanel } from '../../src/score/VersusPanel.tsx'
import { KeyValue } from '../../src/section/KeyValue.tsx'
import { Section } from '../../src/section/Section.tsx'
import { State } from '../../src/state/State.tsx'
import { DataTable } from '../../src/table/DataTable.tsx'
import { DemoStrip, DemoTimeline } from '../pages/patient-top.tsx'

/** Scores, comparison, call, table of facts. */
export const MorePart = () => (
  <Section level={3} title="Poäng, förslag och beslut, ring nu">
    <ScoreHead level={3} name="HOSPITAL" note="0–13" verdict={<State level="plan">Hb saknas</State>} points="6–7" />
    <ScoreScale max={13} from={6} to={7} cutoff={7} cutoffText="gräns 7" label="6 till 7 av 13, gräns 7" />
    <VersusPanel
      proposal={{ label: 'Förslag', value: 'Hög risk', note: 'LACE 13 når gränsen 13' }}
      decision={{ label: 'Ditt beslut', value: 'Inte fattat', note: 'Läkare på avd 61 beslutar', pending: true }}
    />
    <div className="g-mt4">
      <CallNow lead="Ring nu, till i morgon 08:00" who="Beredskapsjouren" number="031-390 06 40" />
    </div>
    <div className="g-two g-mt4">
      <KeyValue
        items={[
          { key: 'a', name: 'Medicin', value: '031-390 06 03' },
          { key: 'b', name: 'Ortopedi', value: '031-390 06 05' },
        ]}
      />
      <DataTable
        caption="Åtgärder"
        showCaption
        rows={[{ id: '1', what: 'Hb', by: 'fre 27 nov' }]}
        rowId={(row) => row.id}
        columns={[
          { id: 'what', header: 'Åtgärd', rowHeader: true, cell: (row) => row.what },
          { id: 'by', header: 'Senast', cell: (row) => row.by },
        ]}
      />
    </div>
  </Section>
)

/** Strip and timeline, in the theme of the column. */
export const HeaderPart = ({ theme }: { theme: string }) => (
  <div className="g-frame" data-theme={theme}>
    <DemoStrip />
    <div className="g-tl">
      <DemoTimeline />
    </div>
  </div>
)
