import { useApolloClient, useQuery } from '@apollo/client/react'
import { type ChangeListing_PatientFragment, ChangeListingDocument, ListingUnitsDocument } from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { municipalityName } from '@lih/portal-kit/format/organisation.ts'
import { formatName } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { useToast } from '@lih/portal-kit/toast/useToast.ts'
import { compareText } from '@lih/portal-kit/worklist/sort-rows.ts'
import { Dialog } from '@lih/ui/dialog/Dialog.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextArea } from '@lih/ui/field/TextArea.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { listingConsequences } from './consequence.ts'

type ChangeListingDialogProps = {
  readonly patient: ChangeListing_PatientFragment
  readonly onClose: () => void
}

const useListingForm = ({ patient, onClose }: ChangeListingDialogProps) => {
  const text = useText()
  const toast = useToast()
  const client = useApolloClient()
  return useCommandForm({
    form: 'listing.change',
    subjectId: patient.id,
    patientId: patient.id,
    draft: false,
    version: patient.version,
    initial: { unitId: '', specialReason: '' },
    schema: () => import('@lih/domain/listing/inputs').then((inputs) => inputs.changeListingInput),
    toInput: (values, { expectedVersion }) => ({
      patientId: patient.id,
      expectedVersion,
      unitId: values.unitId,
      specialReason: values.specialReason,
    }),
    document: ChangeListingDocument,
    field: 'changeListing',
    onDone: () => {
      toast({ text: text('listing.done') })
      onClose()
      // Responsibility, support and hand-over all follow from the listing.
      void client.refetchQueries({ include: 'active' })
    },
  })
}

/** Other vårdcentraler, by municipality. */
const useUnitOptions = (listedId: string | undefined) => {
  const query = useQuery(ListingUnitsDocument)
  const options = (query.data?.units ?? [])
    .filter((unit) => unit.id !== listedId)
    .map((unit) => ({ value: unit.id, label: unit.name, group: municipalityName(unit.municipalityCode) }))
    .sort((a, b) => compareText(a.group, b.group) || compareText(a.label, b.label))
  return { options, query }
}

/** To which vårdcentral, and what it means for who is responsible and who takes over (M12, K2). */
export const ChangeListingDialog = (props: ChangeListingDialogProps) => {
  const { patient, onClose } = props
  const text = useText()
  const form = useListingForm(props)
  const { options, query } = useUnitOptions(patient.listing?.unit.id)
  const lm = patient.support?.lmUnit.name ?? ''
  return (
    <Dialog
      open
      onClose={onClose}
      title={text('listing.dialog', { patient: formatName(patient) })}
      dismissable={!form.dirty}
    >
      <CommandForm
        form={form}
        changes={
          patient.listing && (
            <ChangedTo
              state={text('listing.since', {
                unit: patient.listing.unit.name,
                date: formatDate(patient.listing.since),
              })}
            />
          )
        }
        labels={{ unitId: text('listing.unit'), specialReason: text('listing.reason') }}
        submitLabel={text('listing.submit')}
        onCancel={onClose}
      >
        <Select
          {...form.field('unitId')}
          value={form.values.unitId || null}
          label={text('listing.unit')}
          options={options}
          required
        />
        <FailedChoices query={query} />
        <TextArea
          {...form.field('specialReason')}
          label={text('listing.reason')}
          hint={text('listing.reason.hint')}
          maxLength={4000}
        />
        <Notice tone="plan">
          {listingConsequences(patient.support)
            .map((id) => text(`listing.consequence.${id}`, { lm }))
            .join(' ')}
        </Notice>
      </CommandForm>
    </Dialog>
  )
}
