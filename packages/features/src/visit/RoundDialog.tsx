import {
  type ContactMode,
  PlanRoundDocument,
  RoundHomesDocument,
  type RoundHomesQuery,
  VisitStaffDocument,
} from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { formatWhen, instantOfLocal } from '@lih/portal-kit/format/dates.ts'
import { formatIdentity, formatName } from '@lih/portal-kit/format/person.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useListId } from '@lih/portal-kit/live/useListId.ts'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { useToast } from '@lih/portal-kit/toast/useToast.ts'
import { Dialog } from '@lih/ui/dialog/Dialog.tsx'
import { CheckboxGroup } from '@lih/ui/field/CheckboxGroup.tsx'
import { DateTimeField } from '@lih/ui/field/DateTimeField.tsx'
import { FieldRow } from '@lih/ui/field/FieldRow.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { useState } from 'react'
import { roundSv } from './round.sv.ts'
import { checkedAtFirst, fullestHome } from './round.ts'

type Homes = RoundHomesQuery['roundHomes']
type RoundProps = { readonly day: string; readonly now: string; readonly onClose: () => void }

const lengths = ['10', '15', '20', '30'] as const

const useRoundForm = (homes: Homes, { day, onClose }: RoundProps) => {
  const text = useText()
  const toast = useToast()
  const me = useMe()
  const [initial] = useState(() => ({
    place: fullestHome(homes)?.place ?? '',
    patientIds: checkedAtFirst(fullestHome(homes)) as string[],
    plannedAt: `${day}T13:00`,
    minutes: '20',
    personId: me.id,
    reason: text('round.reason.value'),
  }))
  return useCommandForm({
    form: 'visit.round',
    subjectId: me.assignment.unit.id,
    draft: false,
    initial,
    schema: () => import('@lih/domain/visit/inputs').then((inputs) => inputs.planRoundInput),
    toInput: ({ place: _, ...values }) => ({
      ...values,
      mode: 'PHYSICAL' as ContactMode,
      occasion: 'RETURN' as const,
      urgency: 'PLANNED' as const,
      profession: me.assignment.profession === 'PHYSICIAN' ? ('PHYSICIAN' as const) : ('NURSE' as const),
      plannedAt: instantOfLocal(values.plannedAt),
      minutes: Number(values.minutes),
    }),
    document: PlanRoundDocument,
    field: 'planRound',
    onDone: ({ planned }) => {
      toast({ text: text('round.planned', { count: planned ?? 0 }) })
      onClose()
    },
  })
}

type Form = ReturnType<typeof useRoundForm>

const Residents = ({ form, homes, now }: { readonly form: Form; readonly homes: Homes; readonly now: string }) => {
  const text = useText()
  const home = homes.find(({ place }) => place === form.values.place)
  const noteOf = ({ inpatient, lastVisitAt, responsible }: Homes[number]['residents'][number]): string =>
    [
      inpatient && text('round.inpatient'),
      !responsible && text('round.notOurs'),
      lastVisitAt ? text('round.last', { when: formatWhen(lastVisitAt, now) }) : text('round.never'),
    ]
      .filter(Boolean)
      .join(' · ')
  return (
    <CheckboxGroup
      {...form.field('patientIds')}
      label={text('round.residents', { count: form.values.patientIds.length })}
      hint={text('round.protected')}
      options={(home?.residents ?? []).map((resident) => ({
        value: resident.patient.id,
        label: `${formatName(resident.patient)} ${formatIdentity(resident.patient.identity)}`,
        note: noteOf(resident),
      }))}
    />
  )
}

const RoundForm = ({ homes, ...props }: RoundProps & { readonly homes: Homes }) => {
  const text = useText()
  const { unit } = useMe().assignment
  const form = useRoundForm(homes, props)
  const staff = useLiveQuery(VisitStaffDocument, { variables: { unitId: unit.id } }).data?.contactCandidates ?? []
  const labels = {
    place: text('round.place'),
    patientIds: text('round.residents', { count: form.values.patientIds.length }),
    plannedAt: text('round.when'),
    minutes: text('round.minutes'),
    personId: text('round.person'),
    reason: text('round.reason'),
  }
  const goTo = (place: string) => {
    form.set('place', place)
    form.set('patientIds', [...checkedAtFirst(homes.find((home) => home.place === place))])
  }
  return (
    <CommandForm
      form={form}
      labels={labels}
      submitLabel={text('round.submit', { count: form.values.patientIds.length })}
      onCancel={props.onClose}
    >
      <FieldRow>
        <Select
          {...form.field('place')}
          onChange={goTo}
          label={labels.place}
          options={homes.map(({ place, residents }) => ({
            value: place,
            label: place,
            note: text('round.count', { count: residents.length }),
          }))}
        />
        <Select
          {...form.field('personId')}
          label={labels.personId}
          options={staff.map(({ id, name, title }) => ({ value: id, label: name, note: title }))}
        />
      </FieldRow>
      <FieldRow>
        <DateTimeField {...form.field('plannedAt')} label={labels.plannedAt} />
        <Select
          {...form.field('minutes')}
          label={labels.minutes}
          options={lengths.map((value) => ({ value, label: text('round.minutes.value', { count: value }) }))}
        />
      </FieldRow>
      <TextField {...form.field('reason')} label={labels.reason} maxLength={500} required />
      <Residents form={form} homes={homes} now={props.now} />
    </CommandForm>
  )
}

const Round = (props: RoundProps) => {
  const text = useText()
  const { data, error, refetch } = useLiveQuery(RoundHomesDocument, { variables: { listId: useListId() } })
  return (
    <Dialog open onClose={props.onClose} title={text('round.title')} size="wide" dismissable={false}>
      {!data && (error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={8} />)}
      {data?.roundHomes.length === 0 && (
        <Nothing kind="empty" title={text('round.none')}>
          {text('round.none.text')}
        </Nothing>
      )}
      {data && data.roundHomes.length > 0 && <RoundForm {...props} homes={data.roundHomes} />}
    </Dialog>
  )
}

/** A round at a care home: which home, when, who, and the residents, one home visit each (V1). */
export const RoundDialog = (props: RoundProps) => (
  <MoreTexts texts={roundSv}>
    <Round {...props} />
  </MoreTexts>
)
