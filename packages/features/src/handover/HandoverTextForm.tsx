import type { TypedDocumentNode } from '@apollo/client'
import type { HandoverDetails_HandoverFragment, HandoverTextInput } from '@lih/graphql/documents'
import type { CommandField } from '@lih/portal-kit/command/useCommand.ts'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { Part } from '@lih/portal-kit/patient-page/Part.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import type { ReactNode } from 'react'
import { HandoverChange } from './HandoverChange.tsx'

export type HandoverTextFormProps<Data, Field extends CommandField<Data>> = {
  readonly document: TypedDocumentNode<Data, { input: HandoverTextInput }>
  readonly field: Field
  readonly handover: HandoverDetails_HandoverFragment
  readonly patientId: string
  readonly title: string
  /** What is answered, above the field. */
  readonly lead?: ReactNode
  readonly label: string
  readonly hint: string
  readonly submitLabel: string
  readonly grave?: boolean
  readonly whyNot?: string | undefined
  readonly onDone?: () => void
  readonly onCancel?: () => void
}

/** A question, an answer, or the reason to decline or withdraw: one text that must say something (M8). */
export const HandoverTextForm = <Data, Field extends CommandField<Data>>(props: HandoverTextFormProps<Data, Field>) => {
  const { handover, patientId, label, onDone } = props
  const form = useCommandForm({
    form: `handover.${props.field}`,
    subjectId: handover.id,
    patientId,
    version: handover.version,
    initial: { text: '' },
    schema: () => import('@lih/domain/handover/inputs').then((inputs) => inputs.handoverTextInput),
    toInput: (values, { expectedVersion }) => ({
      patientId,
      handoverId: handover.id,
      expectedVersion,
      text: values.text,
    }),
    document: props.document,
    field: props.field,
    onDone: () => onDone?.(),
  })
  return (
    <Part title={props.title}>
      {props.lead}
      <CommandForm
        form={form}
        labels={{ text: label }}
        changes={<HandoverChange handover={handover} />}
        submitLabel={props.submitLabel}
        submitGrave={props.grave}
        submitWhyNot={props.whyNot}
        onCancel={props.onCancel}
      >
        <TextArea {...form.field('text')} label={label} hint={props.hint} rows={3} maxLength={4000} />
      </CommandForm>
    </Part>
  )
}
