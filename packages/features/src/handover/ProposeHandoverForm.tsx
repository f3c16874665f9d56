import type { HandoverDetails_HandoverFragment, HandoverPanel_PatientFragment } from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { formatDay } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Part } from '@lih/portal-kit/patient-page/Part.tsx'
import { Why } from '@lih/ui/button/Why.tsx'
import { DateTimeField } from '@lih/ui/field/DateTimeField.tsx'
import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { Sbar, SbarRow } from '@lih/ui/sbar/Sbar.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { effectiveRange, isWithin } from './effective.ts'
import { HandoverChange } from './HandoverChange.tsx'
import { OpenActionsEditor } from './OpenActionsEditor.tsx'
import { withoutOwner } from './open-actions.ts'
import { type SbarPart, sourceWords } from './prefill.ts'
import { useProposeHandover } from './useProposeHandover.ts'

type Patient = HandoverPanel_PatientFragment
type Support = NonNullable<Patient['support']>
export type ProposeHandoverFormProps = {
  readonly patient: Patient
  readonly support: Support
  /** A proposal that was declined or taken back, to go on from. */
  readonly previous: HandoverDetails_HandoverFragment | null
  readonly now: string
  readonly whyNot?: string | undefined
  readonly onCancel?: (() => void) | undefined
}

type FormState = ReturnType<typeof useProposeHandover>['form']
const letters = [
  ['S', 'situation', 'handover.s'],
  ['B', 'background', 'handover.b'],
  ['A', 'assessment', 'handover.a'],
  ['R', 'recommendation', 'handover.r'],
] as const satisfies readonly (readonly [string, SbarPart, string])[]

const When = ({
  form,
  support,
  now,
}: { readonly form: FormState } & Pick<ProposeHandoverFormProps, 'support' | 'now'>) => {
  const text = useText()
  const { when, at } = form.values
  const { lastDay } = support
  const within =
    lastDay && at !== ''
      ? text(isWithin(at, lastDay) ? 'propose.handover.at.within' : 'propose.handover.at.after', {
          day: formatDay(lastDay, now),
        })
      : ''
  return (
    <div className="ho-when">
      <RadioGroup
        {...form.field('when')}
        label={text('propose.handover.when')}
        options={['ACCEPTANCE', 'TIME'].map((value) => ({ value, label: text(`propose.handover.when.${value}`) }))}
      />
      {when === 'TIME' && (
        <DateTimeField
          {...form.field('at')}
          {...effectiveRange(now)}
          label={text('propose.handover.at')}
          hint={`${text('propose.handover.at.hint')} ${within}`.trim()}
        />
      )}
    </div>
  )
}

/** Läkarmedverkan's summary to the physician who takes over: SBAR, open actions, and from when (M8). */
export const ProposeHandoverForm = ({
  patient,
  support,
  previous,
  now,
  whyNot,
  onCancel,
}: ProposeHandoverFormProps) => {
  const text = useText()
  const { form, prefill } = useProposeHandover(patient, support, previous, now)
  const { values } = form
  const unit = support.receivingUnit.name
  const missing = withoutOwner(values.openActions)
  return (
    <Section title={text('handover.title', { unit })}>
      <CommandForm
        form={form}
        changes={
          previous ? (
            <HandoverChange handover={previous} />
          ) : (
            <ChangedTo
              state={text('propose.handover.lastDay', { day: support.lastDay ? formatDay(support.lastDay, now) : '' })}
            />
          )
        }
        labels={{
          situation: text('handover.s'),
          background: text('handover.b'),
          assessment: text('handover.a'),
          recommendation: text('handover.r'),
          openActions: text('handover.actions'),
          at: text('propose.handover.at'),
        }}
        submitLabel={text('propose.handover.submit')}
        submitWhyNot={whyNot}
        onCancel={onCancel}
      >
        <Sbar>
          {letters.map(([letter, part, label]) => (
            <SbarRow key={part} letter={letter}>
              <TextArea
                {...form.field(part)}
                label={text(label)}
                maxLength={4000}
                source={sourceWords(prefill[part], values[part], text)}
              />
            </SbarRow>
          ))}
        </Sbar>
        <Part title={text('handover.actions')}>
          <OpenActionsEditor
            actions={values.openActions}
            onChange={(actions) => form.set('openActions', actions)}
            fieldId={form.fieldId}
            errorOf={form.errorOf}
          />
        </Part>
        <When form={form} support={support} now={now} />
        {missing > 0 && <Why>{text('handover.actions.missing', { count: missing, unit })}</Why>}
      </CommandForm>
    </Section>
  )
}
