import { TariffsDocument, type TariffsQuery } from '@lih/graphql/documents'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useState } from 'react'
import { Simulation } from './Simulation.tsx'
import { StrikeTariff } from './StrikeTariff.tsx'
import { TariffForm } from './TariffForm.tsx'
import { type Compared, TariffTable } from './TariffTable.tsx'
import { tariffSv } from './tariff.sv.ts'
import type { ShownTariff } from './tariff-values.ts'
import './tariff.css'

type Known = TariffsQuery['tariffs']

/** Further back than this is history, not a comparison. */
const shownAtMost = 3

/** The latest tariffs, the oldest of them first, each under a heading that says whether it holds. */
const useCompared = (tariffs: readonly ShownTariff[]): readonly Compared[] => {
  const text = useText()
  const { now } = useFormats()
  const today = civilDate(now)
  const headerOf = ({ validFrom, validTo }: ShownTariff): string => {
    if (validFrom > today) return text('tariff.ahead', { day: validFrom })
    return validTo && validTo < today ? text('tariff.before', { day: validTo }) : text('tariff.now')
  }
  return tariffs
    .slice(0, shownAtMost)
    .map((one) => ({ ...one, header: headerOf(one), stored: one }))
    .toReversed()
}

const Struck = ({ struck }: { readonly struck: Known['struck'] }) => {
  const text = useText()
  const { when } = useFormats()
  return (
    <Section title={text('tariff.struck')} level={3}>
      <ul className="u-dim">
        {struck.map((one) => (
          <li key={one.id}>
            {text('tariff.struck.line', {
              day: one.validFrom,
              reference: one.decisionReference,
              when: when(one.struckAt),
              name: one.struckBy ?? '–',
              reason: one.struckReason,
            })}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Loaded = ({ known }: { readonly known: Known }) => {
  const text = useText()
  const mayAtAll = useMayAtAll()
  const [writing, setWriting] = useState(false)
  const { tariffs, struck, approvedThrough } = known
  const compared = useCompared(tariffs)
  const [latest] = tariffs
  const strikes = !writing && mayAtAll('tariff:strike') && tariffs.length > 1
  return (
    <>
      <PageHead
        title={text('tariff.title')}
        note={approvedThrough ? text('tariff.approvedThrough', { day: approvedThrough }) : undefined}
        aside={
          mayAtAll('tariff:decide') &&
          !writing && (
            <Button kind="main" icon="plus" onPress={() => setWriting(true)}>
              {text('tariff.new')}
            </Button>
          )
        }
        lead={text('tariff.lead')}
      />
      {writing ? (
        <Section title={text('tariff.new')}>
          <TariffForm
            latest={latest}
            onClose={() => setWriting(false)}
            beside={(terms) => (
              <>
                <TariffTable compared={[...compared, { ...terms, id: 'draft', header: text('tariff.draft') }]} />
                <Simulation terms={terms} />
              </>
            )}
          />
        </Section>
      ) : (
        <Section title={text('tariff.compare')}>
          {latest ? (
            <>
              <TariffTable compared={compared} />
              {strikes && <StrikeTariff key={latest.id} tariff={latest} />}
            </>
          ) : (
            <Nothing kind="empty" title={text('tariff.none')}>
              {text('tariff.none.text')}
            </Nothing>
          )}
        </Section>
      )}
      {struck.length > 0 && <Struck struck={struck} />}
    </>
  )
}

const Content = () => {
  const { data, error, refetch } = useLiveQuery(TariffsDocument)
  if (error && !data) return <QueryProblem error={error} onRetry={refetch} />
  return <div className="u-page flow">{data ? <Loaded known={data.tariffs} /> : <Skeleton lines={10} />}</div>
}

/** What the region pays, by date (R2, R3). */
export const TariffPage = () => (
  <MoreTexts texts={tariffSv}>
    <Content />
  </MoreTexts>
)
