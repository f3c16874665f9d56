import { BudgetDocument, type BudgetQuery } from '@lih/graphql/documents'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { useAsked } from '@lih/portal-kit/url/useAsked.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { DataTable } from '@lih/ui/table/DataTable.tsx'
import { useState } from 'react'
import { BudgetForm } from './BudgetForm.tsx'
import { budgetSv } from './budget.sv.ts'
import './budget.css'

type Known = NonNullable<BudgetQuery['budget']>
type Line = Known['lines'][number]

const Months = ({ months }: Pick<Line, 'months'>) => {
  const text = useText()
  const { kronor, month } = useFormats()
  const shown = (ore: number | null | undefined) => (ore == null ? '–' : kronor(ore))
  return (
    <DataTable
      caption={text('budget.months')}
      dense
      rows={months}
      rowId={(one) => one.month}
      columns={[
        { id: 'month', header: text('budget.month'), rowHeader: true, cell: (one) => month(one.month) },
        { id: 'actual', header: text('budget.actual.short'), numeric: true, cell: (one) => shown(one.actualOre) },
        { id: 'forecast', header: text('budget.forecast.short'), numeric: true, cell: (one) => shown(one.forecastOre) },
      ]}
    />
  )
}

const Lines = ({ lines }: Pick<Known, 'lines'>) => {
  const text = useText()
  const { kronor } = useFormats()
  const [open, setOpen] = useState<readonly string[]>([])
  const shown = (ore: number | null | undefined) => (ore == null ? '–' : kronor(ore))
  const name = ({ purpose }: Line) => text(`budget.purpose.${purpose}`)
  const known = lines.flatMap(({ leftOre }) => leftOre ?? [])
  const toggle = (id: string) => setOpen(open.includes(id) ? open.filter((one) => one !== id) : [...open, id])
  return (
    <DataTable
      caption={text('budget.table')}
      narrow="stack"
      rows={lines}
      rowId={({ purpose }) => purpose}
      openRows={open}
      onToggleRow={toggle}
      toggleText={(line) => text('budget.toggle', { purpose: name(line) })}
      rowDetail={({ months }) => <Months months={months} />}
      {...(known.length > 0 && {
        sum: { label: text('budget.sum'), value: kronor(known.reduce((sum, ore) => sum + ore, 0)) },
      })}
      columns={[
        { id: 'purpose', header: text('budget.purpose'), cell: (line) => <b>{name(line)}</b> },
        { id: 'budget', header: text('budget.budget'), numeric: true, cell: ({ budgetOre }) => shown(budgetOre) },
        { id: 'actual', header: text('budget.actual'), numeric: true, cell: ({ actualOre }) => kronor(actualOre) },
        {
          id: 'expected',
          header: text('budget.expected'),
          numeric: true,
          cell: ({ expectedOre }) => kronor(expectedOre),
        },
        { id: 'left', header: text('budget.left'), numeric: true, cell: ({ leftOre }) => shown(leftOre) },
      ]}
    />
  )
}

const Loaded = ({ year, lines }: Known) => {
  const text = useText()
  const mayAtAll = useMayAtAll()
  const [entering, setEntering] = useState(false)
  return (
    <>
      <Lines lines={lines} />
      {mayAtAll('budget:enter') && (
        <Section title={text('budget.own')}>
          {entering ? (
            <BudgetForm year={year} lines={lines} onClose={() => setEntering(false)} />
          ) : (
            <Button icon="plus" onPress={() => setEntering(true)}>
              {text('budget.enter')}
            </Button>
          )}
        </Section>
      )}
    </>
  )
}

const Content = () => {
  const text = useText()
  const { now } = useFormats()
  const year = useAsked()('ar') ?? civilDate(now).slice(0, 4)
  const { data, error, refetch } = useLiveQuery(BudgetDocument, { variables: { year } })
  const to = (years: number) => `/budget?ar=${Number(year) + years}`
  if (error && !data) return <QueryProblem error={error} onRetry={refetch} />
  return (
    <div className="u-page flow">
      <PageHead
        title={text('budget.heading', { year })}
        aside={
          <>
            <LinkButton small href={to(-1)}>
              {text('budget.before')}
            </LinkButton>
            <LinkButton small href={to(1)}>
              {text('budget.after')}
            </LinkButton>
          </>
        }
        lead={text('budget.lead')}
      />
      {data?.budget ? <Loaded key={year} {...data.budget} /> : <Skeleton lines={8} />}
    </div>
  )
}

/** The reallocated money against what it has cost and is thought to cost (R5). */
export const BudgetPage = () => (
  <MoreTexts texts={budgetSv}>
    <Content />
  </MoreTexts>
)
