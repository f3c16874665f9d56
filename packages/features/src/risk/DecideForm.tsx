import { useQuery } from '@apollo/client/react'
import type { DifferingReason } from '@lih/domain/risk/reasons'
import { DecideRiskDocument, type RiskFields_ViewFragment, RiskPhysiciansDocument } from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import type { CommandFormState } from '@lih/portal-kit/form/form-types.ts'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { reasonName } from '@lih/portal-kit/format/risk-reason.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { useToast } from '@lih/portal-kit/toast/useToast.ts'
import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { type DecisionValues, reasonChoices, reasonOf, valuesOf, withDecision } from './decision-values.ts'
import { latestFirst } from './latest-first.ts'

type View = RiskFields_ViewFragment

interface DecideFormProps {
  readonly view: View
  readonly patientId: string
  readonly whyNot: string | undefined
  readonly onDone: () => void
  /** Absent for the first decision. */
  readonly onCancel?: () => void
}

interface Physician {
  readonly id: string
  readonly name: string
  readonly title: string
}

const empty: DecisionValues = { decision: '', reasonCode: '', reasonText: '', attendingId: '' }

/** The stay's own physician, else the one who decides when that is a physician of the ward. */
const likelyAttending = (view: View, physicians: readonly Physician[], myId: string): string =>
  [view.stay.attending?.id, myId].find((id) => physicians.some((one) => one.id === id)) ?? ''

const useDecideForm = ({ view, patientId, onDone, onCancel }: DecideFormProps, physicians: readonly Physician[]) => {
  const text = useText()
  const toast = useToast()
  const { id } = useMe()
  const initial = { ...empty, attendingId: likelyAttending(view, physicians, id) }
  return useCommandForm({
    form: 'risk.decide',
    subjectId: view.stay.id,
    patientId,
    initial,
    version: view.assessments.length,
    standsOpen: onCancel === undefined,
    theirs: valuesOf(latestFirst(view.assessments)[0]),
    schema: () => import('@lih/domain/assessment/inputs').then((inputs) => inputs.decideRiskInput),
    toInput: (values, { expectedVersion }) => ({
      patientId,
      stayId: view.stay.id,
      expectedVersion,
      // An empty choice is refused by the schema, at its field.
      decision: values.decision as 'HIGH' | 'NOT_HIGH',
      ...reasonOf(view.proposal, values),
      attendingId: values.attendingId,
    }),
    document: DecideRiskDocument,
    field: 'decideRisk',
    onDone: () => {
      toast({ text: text('risk.done') })
      onDone()
    },
  })
}

const ReasonFields = ({ view, form }: { readonly view: View; readonly form: CommandFormState<DecisionValues> }) => {
  const text = useText()
  const choices = reasonChoices(view.proposal, form.values.decision)
  if (choices.length === 0) return null
  const chosen = choices.find((choice) => choice.value === form.values.reasonCode)
  const label = view.proposal === 'UNDECIDED' ? 'risk.form.reasonUndecided' : 'risk.form.reasonDiffers'
  return (
    <>
      <RadioGroup
        {...form.field('reasonCode')}
        value={form.values.reasonCode || null}
        onChange={(value) => form.set('reasonCode', choices.find((choice) => choice.value === value)?.value ?? '')}
        label={text(label)}
        options={choices.map(({ value, name, needsText }) => ({
          value,
          label: name,
          ...(needsText && { note: text('risk.form.mustWrite') }),
        }))}
      />
      {chosen && (
        <TextArea
          {...form.field('reasonText')}
          label={text(chosen.needsText ? 'risk.form.text' : 'risk.form.textOptional')}
          required={chosen.needsText}
          {...(!chosen.needsText && { optionalText: text('risk.form.optional') })}
          maxLength={4000}
        />
      )}
    </>
  )
}

/** What somebody else has decided meanwhile. */
const Decided = ({ view }: Pick<DecideFormProps, 'view'>) => {
  const text = useText()
  const [latest] = latestFirst(view.assessments)
  if (!latest) return null
  return <ChangedTo state={text(`risk.decision.${latest.decision}`)} by={latest.decidedBy} at={latest.decidedAt} />
}

/** A value of the form in words. */
const useValueText = (physicians: readonly Physician[]) => {
  const text = useText()
  return (name: string, value: unknown): string => {
    const said = String(value)
    if (said === '' || name === 'reasonText') return said
    if (name === 'attendingId') return physicians.find(({ id }) => id === said)?.name ?? ''
    return name === 'decision' ? text(`risk.decision.${said}`) : reasonName(said as DifferingReason)
  }
}

const Fields = (props: DecideFormProps & { readonly physicians: readonly Physician[] }) => {
  const { view, physicians } = props
  const text = useText()
  const form = useDecideForm(props, physicians)
  const { decision } = form.values
  const valueText = useValueText(physicians)
  return (
    <CommandForm
      form={form}
      labels={{
        decision: text('risk.form.decision'),
        reasonCode: text('risk.form.reason'),
        reasonText: text('risk.form.text'),
        attendingId: text('risk.form.attending'),
      }}
      valueText={valueText}
      changes={<Decided view={view} />}
      submitLabel={text(decision === '' ? 'risk.form.submit' : `risk.form.submit.${decision}`)}
      submitWhyNot={props.whyNot}
      onCancel={props.onCancel}
    >
      <RadioGroup
        {...form.field('decision')}
        value={decision || null}
        onChange={(value) =>
          form.setAll(withDecision(view.proposal, form.values, value === 'HIGH' ? 'HIGH' : 'NOT_HIGH'))
        }
        label={text('risk.form.decision')}
        options={(['HIGH', 'NOT_HIGH'] as const).map((value) => ({
          value,
          label: text(`risk.form.${value}`),
          note: text(`risk.form.${value}.note`),
        }))}
      />
      <ReasonFields view={view} form={form} />
      <Select
        {...form.field('attendingId')}
        value={form.values.attendingId || null}
        label={text('risk.form.attending')}
        hint={text('risk.form.attendingHint', { unit: view.stay.unit.shortName })}
        options={physicians.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </CommandForm>
  )
}

/** A physician of the ward decides high risk or not, and names the patientansvarig läkare (M2). */
export const DecideForm = (props: DecideFormProps) => {
  const query = useQuery(RiskPhysiciansDocument, { variables: { unitId: props.view.stay.unit.id } })
  const { data, error } = query
  if (!data) return error ? <FailedChoices query={query} /> : <Skeleton lines={5} />
  return <Fields {...props} physicians={data.physicians} />
}
