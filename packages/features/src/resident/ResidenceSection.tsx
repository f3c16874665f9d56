import { useFragment } from '@apollo/client/react'
import {
  PatientResidenceDocument,
  type ResidenceFieldsFragment,
  ResidenceFieldsFragmentDoc,
} from '@lih/graphql/documents'
import { Lasting } from '@lih/portal-kit/form/Lasting.tsx'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { useFormats } from '@lih/portal-kit/format/useFormats.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import type { PatientSlotProps } from '@lih/portal-kit/portal/definePortal.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { State } from '@lih/ui/state/State.tsx'
import { Suspense, useState } from 'react'
import { EndWishForm, NoteNeedForm, NoteWishForm, StrikeNeedForm } from './lazy-forms.ts'
import { residentSv } from './resident.sv.ts'
import './resident.css'

type Shown = { readonly residence: ResidenceFieldsFragment }

/** Whose doctors the home has, and whether the resident asks for them (A11). */
const Home = ({ residence }: Shown) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const { id, careHome, assignedUnit, listedThere, wish, mayWish, mayEndWish } = residence
  if (!careHome) return null
  const home = { home: careHome.name, unit: assignedUnit?.name ?? '' }
  const close = () => setOpen(false)
  const Form = wish ? EndWishForm : NoteWishForm
  return (
    <Section title={text('resident.title')}>
      <div className="rs-body">
        <p>
          {text(assignedUnit ? 'resident.home' : 'resident.home.none', home)}{' '}
          {assignedUnit && text(listedThere ? 'resident.listed' : 'resident.elsewhere')}
        </p>
        {wish && (
          <>
            <State level="ok">{text('resident.wish', { date: formatDate(wish.notedAt) })}</State>
            <p className="u-sub">{text('resident.wish.by', { text: wish.text, name: wish.notedBy?.name ?? '' })}</p>
          </>
        )}
        {open && (
          <Lasting possible={mayWish || mayEndWish}>
            <Suspense fallback={<Skeleton lines={2} />}>
              <Form patientId={id} onClose={close} />
            </Suspense>
          </Lasting>
        )}
        {(mayWish || mayEndWish) && !open && (
          <div>
            <Button small onPress={() => setOpen(true)}>
              {text(wish ? 'resident.wish.end' : 'resident.wish.note')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}

const Need = ({ residence, need }: Shown & { readonly need: ResidenceFieldsFragment['needs'][number] }) => {
  const text = useText()
  const { when } = useFormats()
  const [open, setOpen] = useState(false)
  const name = text(`resident.need.${need.kind}`)
  return (
    <li className="rs-need">
      <p className={need.struckReason ? 'rs-over' : undefined}>
        <b>{name}</b> {need.text}
      </p>
      <p className="u-sub">
        {text('resident.need.by', {
          unit: need.unit.shortName,
          name: need.notedBy?.name ?? '',
          when: when(need.notedAt),
        })}
      </p>
      {need.struckReason && <p className="u-sub">{text('resident.need.struck', { reason: need.struckReason })}</p>}
      {need.mayStrike && !open && (
        <div>
          <Button
            small
            kind="plain"
            aria-label={text('resident.need.strike.named', { need: name })}
            onPress={() => setOpen(true)}
          >
            {text('resident.need.strike')}
          </Button>
        </div>
      )}
      {need.mayStrike && open && (
        <Suspense fallback={<Skeleton lines={2} />}>
          <StrikeNeedForm patientId={residence.id} need={need} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </li>
  )
}

/** Advanced or new needs of the latest stay: a visit soon after the discharge is asked for (A8). */
const Needs = ({ residence }: Shown) => {
  const text = useText()
  const [open, setOpen] = useState(false)
  const { id, needs, mayNote } = residence
  if (needs.length === 0 && mayNote.length === 0) return null
  return (
    <Section title={text('resident.needs')}>
      <div className="rs-body">
        {needs.length === 0 ? (
          <p className="u-dim">{text('resident.needs.none')}</p>
        ) : (
          <>
            <ul className="rs-needs">
              {needs.map((need) => (
                <Need key={need.id} residence={residence} need={need} />
              ))}
            </ul>
            <p className="u-sub">{text('resident.needs.rule')}</p>
          </>
        )}
        {mayNote.length > 0 && open && (
          <Suspense fallback={<Skeleton lines={3} />}>
            <NoteNeedForm patientId={id} kinds={mayNote} onClose={() => setOpen(false)} />
          </Suspense>
        )}
        {mayNote.length > 0 && !open && (
          <div>
            <Button small icon="plus" onPress={() => setOpen(true)}>
              {text('resident.need.note')}
            </Button>
          </div>
        )}
      </div>
    </Section>
  )
}

const Content = ({ patientId }: PatientSlotProps) => {
  const { data, error, refetch } = useLiveQuery(PatientResidenceDocument, {
    variables: { patientId },
    patientIds: [patientId],
  })
  const { data: residence, complete } = useFragment({
    fragment: ResidenceFieldsFragmentDoc,
    fragmentName: 'ResidenceFields',
    from: data?.patientResidence ?? null,
  })
  if (!complete || !residence) {
    return error ? <QueryProblem error={error} onRetry={refetch} /> : <Skeleton lines={2} />
  }
  return (
    <>
      <Home residence={residence} />
      <Needs residence={residence} />
    </>
  )
}

/** In which care home the patient lives and whose doctors it has, and needs after the latest stay (A8, A11). */
export const ResidenceSection = ({ patientId }: PatientSlotProps) => (
  <MoreTexts texts={residentSv}>
    <Content patientId={patientId} />
  </MoreTexts>
)
