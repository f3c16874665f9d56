import { type SaturationScale_PatientFragment, SaturationScale_PatientFragmentDoc } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Answer } from '@lih/portal-kit/live/Answer.tsx'
import { InMiddle } from '@lih/portal-kit/patient-page/Middle.tsx'
import { usePatientPart } from '@lih/portal-kit/patient-page/usePatientPart.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { lazyNamed } from '@lih/portal-kit/portal/lazyNamed.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { Suspense, useState } from 'react'
import { type Choice, ScaleChoiceText } from './ScaleChoiceText.tsx'
import './saturation-scale.css'

const ChooseScaleForm = lazyNamed(() => import('./ChooseScaleForm.tsx'), 'ChooseScaleForm')
const StrikeScaleForm = lazyNamed(() => import('./StrikeScaleForm.tsx'), 'StrikeScaleForm')

type Scale = SaturationScale_PatientFragment['saturationScale']

const Earlier = ({ choices }: { readonly choices: readonly Choice[] }) => {
  const text = useText()
  if (choices.length === 0) return null
  return (
    <details className="sat-earlier">
      <summary>{text('saturationScale.earlier', { count: choices.length })}</summary>
      <ul>
        {choices.map((choice) => (
          <li key={choice.id}>
            <ScaleChoiceText choice={choice} />
          </li>
        ))}
      </ul>
    </details>
  )
}

type PresentProps = PatientSlotProps & Pick<Scale, 'present' | 'mayStrike'>

const Present = ({ patientId, present, mayStrike }: PresentProps) => {
  const text = useText()
  const [striking, setStriking] = useState(false)
  const stop = () => setStriking(false)
  if (!present) return <p className="u-dim">{text('saturationScale.none')}</p>
  return (
    <div className="sat-choice">
      <ScaleChoiceText choice={present} />
      {mayStrike && !striking && (
        <Button small onPress={() => setStriking(true)}>
          {text('saturationScale.strike')}
        </Button>
      )}
      {striking && (
        <Suspense fallback={<Skeleton lines={3} />}>
          <StrikeScaleForm patientId={patientId} choice={present} onClose={stop} />
        </Suspense>
      )}
    </div>
  )
}

const Shown = ({ patientId, scale }: PatientSlotProps & { readonly scale: Scale }) => {
  const text = useText()
  const [choosing, setChoosing] = useState(false)
  const { present, earlier, mayChoose, mayStrike } = scale
  return (
    <Section
      title={text('saturationScale.title')}
      aside={
        mayChoose &&
        !choosing && (
          <Button small onPress={() => setChoosing(true)}>
            {text(present ? 'saturationScale.change' : 'saturationScale.choose')}
          </Button>
        )
      }
    >
      <div className="sat-body">
        <Present patientId={patientId} present={present} mayStrike={mayStrike} />
        {choosing && (
          <InMiddle title={text('saturationScale.form.submit')}>
            <Suspense fallback={<Skeleton lines={4} />}>
              <ChooseScaleForm patientId={patientId} scale={scale} onClose={() => setChoosing(false)} />
            </Suspense>
          </InMiddle>
        )}
        <Earlier choices={earlier} />
      </div>
    </Section>
  )
}

/** On which scale the patient's saturation is scored: what holds, those before it, and a physician's forms (V2). */
export const SaturationScaleSection = ({ patientId }: PatientSlotProps) => {
  const text = useText()
  const part = usePatientPart(patientId, SaturationScale_PatientFragmentDoc, 'SaturationScale_patient')
  return (
    // That nobody has chosen is said within: it is then that one chooses.
    <Answer query={part} lines={2} title={text('saturationScale.title')} level={3} empty={null}>
      {({ saturationScale }) => <Shown patientId={patientId} scale={saturationScale} />}
    </Answer>
  )
}
