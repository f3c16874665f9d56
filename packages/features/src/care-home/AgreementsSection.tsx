import { useQuery } from '@apollo/client/react'
import { type AgreementLayer, agreementLayers } from '@lih/domain/care-home/layers'
import { municipalityNames } from '@lih/domain/organisation/municipalities'
import { AgreementsDocument, EnterAgreementDocument, OfficeVardcentralerDocument } from '@lih/graphql/documents'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Answer } from '@lih/portal-kit/live/Answer.tsx'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Segmented } from '@lih/ui/field/Segmented.tsx'
import { Select } from '@lih/ui/field/Select.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { Line, Lines } from '@lih/ui/list/Lines.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useState } from 'react'

const layerOf = (value: string): AgreementLayer => agreementLayers.find((layer) => layer === value) ?? 'MAIN'

/** With whom the region makes an agreement of the layer: municipalities, or care providers of vårdcentraler. */
const useCounterparts = (layer: AgreementLayer) => {
  const query = useQuery(OfficeVardcentralerDocument)
  if (layer === 'REGION_MUNICIPALITY') {
    return { query, options: Object.entries(municipalityNames).map(([value, label]) => ({ value, label })) }
  }
  const providers = (query.data?.officeUnits ?? [])
    .filter(({ unit }) => unit.kind === 'VARDCENTRAL')
    .map(({ providerId, provider }) => [providerId, provider] as const)
  return { query, options: [...new Map(providers)].map(([value, label]) => ({ value, label })) }
}

const AgreementForm = ({ now, onClose }: { readonly now: string; readonly onClose: () => void }) => {
  const text = useText()
  const [initial] = useState(() => ({
    layer: 'MAIN',
    counterpart: '',
    title: '',
    link: '',
    validFrom: civilDate(now),
    validTo: '',
  }))
  const form = useCommandForm({
    form: 'careHome.agreement',
    subjectId: 'new',
    draft: false,
    initial,
    schema: () => import('@lih/domain/care-home/inputs').then((inputs) => inputs.enterAgreementInput),
    toInput: ({ layer, link, validTo, ...values }) => ({
      ...values,
      layer: layerOf(layer),
      link: link === '' ? null : link,
      validTo: validTo === '' ? null : validTo,
    }),
    document: EnterAgreementDocument,
    field: 'enterAgreement',
    onDone: onClose,
  })
  const counterparts = useCounterparts(layerOf(form.values.layer))
  const labels = {
    layer: text('careHome.agreement.layer'),
    counterpart: text('careHome.agreement.counterpart'),
    title: text('careHome.agreement.title'),
    link: text('careHome.agreement.link'),
    validFrom: text('careHome.agreement.from'),
    validTo: text('careHome.agreement.to'),
  }
  return (
    <CommandForm form={form} labels={labels} submitLabel={text('careHome.agreement.submit')} onCancel={onClose}>
      <Segmented
        {...form.field('layer')}
        label={labels.layer}
        options={agreementLayers.map((value) => ({ value, label: text(`careHome.layer.${value}`) }))}
      />
      <Select
        {...form.field('counterpart')}
        value={form.values.counterpart || null}
        label={labels.counterpart}
        options={counterparts.options}
        required
      />
      <FailedChoices query={counterparts.query} />
      <TextField {...form.field('title')} label={labels.title} maxLength={200} required />
      <TextField {...form.field('link')} label={labels.link} optionalText={text('careHome.optional')} maxLength={300} />
      <DateField {...form.field('validFrom')} label={labels.validFrom} />
      <DateField {...form.field('validTo')} label={labels.validTo} />
    </CommandForm>
  )
}

/** The agreements above the assignments, for the region's office (A10). */
export const AgreementsSection = ({ now }: { readonly now: string }) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const { data, error, refetch } = useLiveQuery(AgreementsDocument)
  return (
    <Section
      title={text('careHome.agreements')}
      aside={
        !open && (
          <Button small onPress={() => setOpen(true)}>
            {text('careHome.agreement.new')}
          </Button>
        )
      }
    >
      <div className="ch-part">
        {open && <AgreementForm now={now} onClose={() => setOpen(false)} />}
        <Answer query={{ data, error, refetch }} lines={3} level={3} empty={null}>
          {({ agreements }) => (
            <Lines>
              {agreements.map(({ id, layer, title, validFrom, validTo }) => (
                <Line key={id} when={validFrom}>
                  <p>{title}</p>
                  <p className="u-dim">
                    {text(`careHome.layer.${layer}`)}
                    {validTo && `, ${text('careHome.agreement.to').toLocaleLowerCase('sv')} ${validTo}`}
                  </p>
                </Line>
              ))}
            </Lines>
          )}
        </Answer>
      </div>
    </Section>
  )
}
