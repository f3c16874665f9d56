import { ActivateUnitDocument } from '@lih/graphql/documents'
import { ChangedTo } from '@lih/portal-kit/form/ChangedTo.tsx'
import { CommandForm } from '@lih/portal-kit/form/CommandForm.tsx'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { useCommandForm } from '@lih/portal-kit/form/useCommandForm.ts'
import { civilDate } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useMayAtAll } from '@lih/portal-kit/session/useMayAtAll.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { DateField } from '@lih/ui/field/DateField.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useState } from 'react'
import { ActivationPreview } from './ActivationPreview.tsx'
import type { Activity } from './activity.ts'

type ActivationProps = {
  readonly unitId: string
  /** Points that are not in place. */
  readonly left: number
  readonly activity: Activity
  readonly now: string
}

const DayForm = ({ unitId, activity, now, onClose }: ActivationProps & { readonly onClose: () => void }) => {
  const text = useText()
  const [initial] = useState(() => ({ from: activity.day ?? civilDate(now), seen: activity.day }))
  const form = useCommandForm({
    form: 'rollout.activate',
    subjectId: unitId,
    draft: false,
    initial,
    toInput: ({ from, seen }) => ({ unitId, from, seenFrom: seen }),
    document: ActivateUnitDocument,
    field: 'activateUnit',
    onDone: onClose,
  })
  const label = text('readiness.activate.day')
  return (
    <Lasting possible={activity.kind !== 'now' && activity.day === initial.seen} stays>
      <CommandForm
        form={form}
        changes={<ChangedTo state={text(`readiness.active.${activity.kind}`, { day: activity.day ?? '' })} />}
        labels={{ from: label }}
        submitLabel={text('readiness.activate.submit')}
        onCancel={onClose}
      >
        <DateField {...form.field('from')} label={label} min={civilDate(now)} />
        <ActivationPreview unitId={unitId} from={form.values.from} seenFrom={initial.seen} />
      </CommandForm>
    </Lasting>
  )
}

/** From which day the unit takes part; decided by whoever administers it, once every point is in place (M13, M17). */
export const Activation = (props: ActivationProps) => {
  const { left, activity } = props
  const text = useText()
  const mayAtAll = useMayAtAll()
  const [open, setOpen] = useState(false)
  const said = text(`readiness.active.${activity.kind}`, { day: activity.day ?? '' })
  const may = mayAtAll('rollout:activate') && activity.kind !== 'now'
  return (
    <Section title={text('readiness.activation')} note={said}>
      <div className="re-activation">
        <p>{text('readiness.activation.text')}</p>
        {may && !open && (
          <Button
            whyNot={left > 0 ? text('readiness.activate.missing', { left }) : undefined}
            onPress={() => setOpen(true)}
          >
            {text(activity.kind === 'ahead' ? 'readiness.activate.move' : 'readiness.activate')}
          </Button>
        )}
        {open && <DayForm {...props} onClose={() => setOpen(false)} />}
      </div>
    </Section>
  )
}
