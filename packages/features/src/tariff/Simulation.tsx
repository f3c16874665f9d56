import { SimulateTariffDocument, type SimulateTariffQuery } from '@lih/graphql/documents'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'
import { useState } from 'react'
import type { Terms } from './tariff-values.ts'

type Simulated = NonNullable<SimulateTariffQuery['simulateTariff']>

/** The terms that the simulation asks for, when all of them are there. */
const termsAsked = (terms: Terms) => {
  const { homeVisitOre, distanceSharePercent, tenPlacesOre, tenShortStayPlacesOre, period, upliftIncluded } = terms
  if (homeVisitOre === null || distanceSharePercent === null || tenPlacesOre === null) return null
  if (tenShortStayPlacesOre === null) return null
  const { placeRounding } = terms
  const amounts = { homeVisitOre, tenPlacesOre, tenShortStayPlacesOre }
  return { ...amounts, distanceSharePercent, period, upliftIncluded, placeRounding }
}

const Outcome = ({ simulated }: { readonly simulated: Simulated }) => {
  const text = useText()
  const { kronor, month } = useFormats()
  const { kinds } = simulated
  const sum = (of: (kind: Simulated['kinds'][number]) => number) => kinds.reduce((all, kind) => all + of(kind), 0)
  const difference = sum(({ currentOre, proposedOre }) => proposedOre - currentOre)
  return (
    <DataTable
      caption={text('tariff.simulation.of', { month: month(simulated.month) })}
      showCaption
      rows={kinds}
      rowId={({ kind }) => kind}
      sum={{ label: text('tariff.simulation.sum'), value: kronor(difference) }}
      columns={[
        {
          id: 'kind',
          header: text('tariff.simulation.kind'),
          rowHeader: true,
          cell: ({ kind }) => text(`tariff.simulation.${kind}`),
        },
        {
          id: 'current',
          header: text('tariff.simulation.current'),
          numeric: true,
          cell: ({ currentOre }) => kronor(currentOre),
        },
        {
          id: 'proposed',
          header: text('tariff.simulation.proposed'),
          numeric: true,
          cell: ({ proposedOre }) => kronor(proposedOre),
        },
        {
          id: 'difference',
          header: text('tariff.simulation.difference'),
          numeric: true,
          cell: ({ currentOre, proposedOre }) => kronor(proposedOre - currentOre),
        },
      ]}
    />
  )
}

const Asked = ({ terms }: { readonly terms: NonNullable<ReturnType<typeof termsAsked>> }) => {
  const text = useText()
  const { data, error, refetch } = useLiveQuery(SimulateTariffDocument, { variables: { terms } })
  if (error && !data) return <QueryProblem error={error} onRetry={refetch} />
  if (data === undefined) return <Skeleton lines={5} />
  if (!data.simulateTariff) return <p>{text('tariff.simulation.impossible')}</p>
  return <Outcome simulated={data.simulateTariff} />
}

/** What last month would have cost with the terms that are written, when it is asked for (R3). */
export const Simulation = ({ terms }: { readonly terms: Terms }) => {
  const text = useText()
  const [tried, setTried] = useState<ReturnType<typeof termsAsked>>(null)
  const now = termsAsked(terms)
  return (
    <Section title={text('tariff.simulation')} level={3}>
      <Button
        small
        whyNot={now === null ? text('tariff.simulation.incomplete') : undefined}
        onPress={() => setTried(now)}
      >
        {text('tariff.simulation.verb')}
      </Button>
      {tried !== null && <Asked terms={tried} />}
    </Section>
  )
}
