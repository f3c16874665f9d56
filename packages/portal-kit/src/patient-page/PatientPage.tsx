import { LinkButton } from '@lih/ui/button/LinkButton.tsx'
import { LinkTabs } from '@lih/ui/nav/LinkTabs.tsx'
import { ErrorBoundary } from '@lih/ui/notice/ErrorBoundary.tsx'
import { Nothing } from '@lih/ui/notice/Nothing.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { useParams } from '@tanstack/react-router'
import { Suspense } from 'react'
import { FormattedMessage } from 'react-intl'
import { useText } from '../i18n/useText.ts'
import type { PatientSlotProps, PatientTab } from '../portal/definePortal.ts'
import { type LazyComponent, lazyNamed } from '../portal/lazyNamed.ts'
import { usePortal } from '../portal/PortalContext.ts'
import { useDocumentTitle } from '../shell/useDocumentTitle.ts'
import { patientPath } from '../url/paths.ts'
import { PatientTexts } from './PatientTexts.tsx'
import './part.css'

// The patient's documents come with the patient's page, not with the portal.
const PatientFreshness = lazyNamed(() => import('./PatientFreshness.tsx'), 'PatientFreshness')

const noCount = (): undefined => undefined

/** One part of the page: it waits and fails alone. */
const Slot = ({ component: Content, patientId, lines }: PatientSlotProps & SlotProps) => (
  <ErrorBoundary resetKey={patientId} onError={console.error}>
    <Suspense fallback={<Skeleton lines={lines} />}>
      <Content patientId={patientId} />
    </Suspense>
  </ErrorBoundary>
)
interface SlotProps {
  readonly component: LazyComponent<PatientSlotProps>
  readonly lines: number
}

const Tabs = ({ patientId, current }: { readonly patientId: string; readonly current: PatientTab | undefined }) => {
  const { patientTabs } = usePortal()
  const text = useText()
  // The list of tabs never changes while the portal runs.
  // oxlint-disable-next-line react/rules-of-hooks
  const counts = patientTabs.map(({ useCount = noCount }) => useCount(patientId))
  const items = patientTabs.map((tab, index) => ({
    href: index === 0 ? patientPath(patientId) : patientPath(patientId, tab.id),
    label: text(tab.labelId),
    current: tab === current,
    ...(counts[index] !== undefined && { count: counts[index] }),
  }))
  return (
    <div className="k-tabs">
      <LinkTabs
        label={text('kit.patient.tabs')}
        items={items}
        end={
          <Suspense fallback={null}>
            <PatientFreshness patientId={patientId} />
          </Suspense>
        }
      />
    </div>
  )
}

const NoSuchTab = ({ patientId }: PatientSlotProps) => (
  <Nothing
    kind="empty"
    level={2}
    title={<FormattedMessage id="kit.patient.noTab" />}
    actions={
      <LinkButton href={patientPath(patientId)}>
        <FormattedMessage id="kit.patient.firstTab" />
      </LinkButton>
    }
  />
)

const PatientFrame = ({ patientId, tabId }: PatientSlotProps & { readonly tabId: string | undefined }) => {
  const { patientHeader, patientTabs } = usePortal()
  const text = useText()
  const current = tabId === undefined ? patientTabs[0] : patientTabs.find(({ id }) => id === tabId)
  const patient = text('kit.patient')
  useDocumentTitle(current ? `${text(current.labelId)} · ${patient}` : patient)
  return (
    <>
      {patientHeader.map((component, index) => (
        // The header's parts never change their order.
        <Slot key={index} component={component} patientId={patientId} lines={index === 0 ? 1 : 2} />
      ))}
      {patientTabs.length > 1 && <Tabs patientId={patientId} current={current} />}
      <div className="u-page wide">
        {current ? (
          <Slot key={current.id} component={current.component} patientId={patientId} lines={8} />
        ) : (
          <NoSuchTab patientId={patientId} />
        )}
      </div>
    </>
  )
}

/**
 * The patient's page, the same in every portal: banner, responsibility, and the parts that the portal lists. Another
 * patient is another page: nothing of the former one's is carried over.
 */
export const PatientPage = () => {
  const params: { readonly patientId?: string; readonly tab?: string } = useParams({ strict: false })
  const { patientId = '', tab } = params
  return (
    <ErrorBoundary resetKey={patientId} onError={console.error}>
      <Suspense fallback={<Skeleton lines={8} />}>
        <PatientTexts>
          <PatientFrame key={patientId} patientId={patientId} tabId={tab} />
        </PatientTexts>
      </Suspense>
    </ErrorBoundary>
  )
}
