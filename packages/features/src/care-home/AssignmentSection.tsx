import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { KeyValue } from '@lih/ui/section/KeyValue.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useState } from 'react'
import { AssignForm, EndAssignmentForm } from './AssignmentForms.tsx'
import type { Assignment, Home } from './care-home-words.ts'

type Layer = { readonly title: string; readonly validFrom: string; readonly validTo: string | null } | null | undefined

const useAssigned = () => {
  const text = useText()
  return (assignment: Pick<Assignment, 'unit' | 'validFrom' | 'validTo' | 'renewedTo'>): string => {
    const { unit, validFrom: from, validTo, renewedTo } = assignment
    if (validTo) return text('careHome.assigned.to', { unit: unit.name, from, to: validTo })
    if (!renewedTo) return text('careHome.assigned.ahead', { unit: unit.name, from })
    return text('careHome.assigned', { unit: unit.name, from, to: renewedTo })
  }
}

const Layers = ({ home }: { readonly home: Home }) => {
  const text = useText()
  const assigned = useAssigned()
  const { assignment, municipalAgreement } = home
  const layerText = (layer: Layer): string => {
    if (!layer) return text('careHome.layer.missing')
    const { title, validFrom: from, validTo } = layer
    return validTo
      ? text('careHome.layer.to', { title, from, to: validTo })
      : text('careHome.layer.from', { title, from })
  }
  const own = assignment ? assigned(assignment) : text('careHome.noAssignment')
  const follows = assignment?.followsUnit ? ` ${text('careHome.follows', { unit: assignment.followsUnit })}` : ''
  return (
    <KeyValue
      items={[
        { key: 'municipal', name: text('careHome.layer.REGION_MUNICIPALITY'), value: layerText(municipalAgreement) },
        { key: 'main', name: text('careHome.layer.MAIN'), value: layerText(assignment?.mainAgreement) },
        { key: 'own', name: text('careHome.layer.OWN'), value: `${own}${follows}` },
      ]}
    />
  )
}

const Earlier = ({ home }: { readonly home: Home }) => {
  const text = useText()
  const earlier = home.assignments.filter(({ id }) => id !== home.assignment?.id)
  if (earlier.length === 0) return null
  return (
    <p className="u-dim">
      {text('careHome.earlier')}:{' '}
      {earlier
        .map(({ unit, validFrom, validTo }) =>
          text('careHome.assigned.to', { unit: unit.name, from: validFrom, to: validTo ?? '–' }),
        )
        .join('; ')}
    </p>
  )
}

/** The layers of agreement about the home (A10), and who has the assignment; the region gives and ends it (A1). */
export const AssignmentSection = ({ home, now }: { readonly home: Home; readonly now: string }) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const { assignment } = home
  const close = () => setOpen(false)
  return (
    <Section
      title={text('careHome.assignment')}
      level={3}
      aside={
        home.mayDecide &&
        !open && (
          <Button small onPress={() => setOpen(true)}>
            {text(assignment && !assignment.validTo ? 'careHome.end' : 'careHome.assign')}
          </Button>
        )
      }
    >
      <div className="ch-part">
        <Layers home={home} />
        <Earlier home={home} />
        {open &&
          (assignment && !assignment.validTo ? (
            <EndAssignmentForm assignment={assignment} now={now} onClose={close} />
          ) : (
            <AssignForm homeId={home.id} now={now} onClose={close} />
          ))}
      </div>
    </Section>
  )
}
