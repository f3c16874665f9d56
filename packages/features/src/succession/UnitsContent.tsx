import type { UnitKind } from '@lih/domain/organisation/kinds'
import { OfficeUnitsDocument } from '@lih/graphql/documents'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { type ReactNode, Suspense, useState } from 'react'
import { UnitsTable } from './UnitsTable.tsx'
import type { OfficeUnit } from './unit-state.ts'
import './succession.css'

const SuccessionDialog = lazyNamed(() => import('./SuccessionDialog.tsx'), 'SuccessionDialog')

/** Nothing here is about a patient: only changes that are about nobody ask again. */
const ofNobody: readonly string[] = []

const groups = ['VARDCENTRAL', 'HOSPITAL_WARD', 'OTHERS'] as const
type Group = (typeof groups)[number]
const groupOf = (kind: UnitKind): Group => groups.find((group) => group === kind) ?? 'OTHERS'

export type Rollout = NonNullable<OfficeUnit['rollout']>

export type UnitsContentProps = {
  /** A unit's way to taking part in supports, from the feature that owns it. */
  readonly rollout: (rollout: Rollout) => ReactNode
}

const useShown = (units: readonly OfficeUnit[]) => {
  const [group, setGroup] = useState<Group>('VARDCENTRAL')
  const [find, setFind] = useState('')
  const wanted = find.trim().toLocaleLowerCase('sv')
  const shown = units.filter(({ unit }) =>
    wanted === '' ? groupOf(unit.kind) === group : unit.name.toLocaleLowerCase('sv').includes(wanted),
  )
  return { shown, group, setGroup, find, setFind }
}

const Loaded = ({ units, rollout }: { readonly units: readonly OfficeUnit[] } & UnitsContentProps) => {
  const text = useText()
  const { now } = useFormats()
  const [deciding, setDeciding] = useState<string | null>(null)
  const { shown, group, setGroup, find, setFind } = useShown(units)
  return (
    <>
      <PageHead
        title={text('units.title')}
        aside={<Button onPress={() => setDeciding('')}>{text('succession.open')}</Button>}
        lead={text('units.lead')}
      />
      <div className="su-filters">
        <Segmented
          label={text('units.show')}
          value={group}
          onChange={(value) => setGroup(groups.find((one) => one === value) ?? 'VARDCENTRAL')}
          options={groups.map((value) => ({ value, label: text(`units.show.${value}`) }))}
        />
        <TextField label={text('units.find')} value={find} onChange={setFind} />
      </div>
      {shown.length === 0 ? (
        <Nothing kind="filtered" level={2} title={text('units.none')}>
          {text('units.none.text')}
        </Nothing>
      ) : (
        <UnitsTable units={shown} rollout={rollout} onDecide={setDeciding} />
      )}
      <Suspense fallback={null}>
        {deciding !== null && (
          <SuccessionDialog units={units} predecessorId={deciding} now={now} onClose={() => setDeciding(null)} />
        )}
      </Suspense>
    </>
  )
}

/** Every unit: from when it takes part, what becomes of it, and the acts on both (M12, M13, M17). */
export const UnitsContent = ({ rollout }: UnitsContentProps) => {
  const { data, error, refetch } = useLiveQuery(OfficeUnitsDocument, { variables: {}, patientIds: ofNobody })
  if (error && !data) return <QueryProblem error={error} onRetry={refetch} />
  return (
    <div className="u-page flow">
      {data ? <Loaded units={data.officeUnits} rollout={rollout} /> : <Skeleton lines={12} />}
    </div>
  )
}
