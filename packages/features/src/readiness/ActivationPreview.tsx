import { useQuery } from '@apollo/client/react'
import { ActivationPreviewDocument, type ActivationPreviewQuery } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { refusalText } from '@lih/portal-kit/refusal/refusal-text.ts'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { KeyValue } from '@lih/ui/section/KeyValue.tsx'

type Preview = ActivationPreviewQuery['activationPreview']

const counted = ['plans', 'plansLapsing', 'inpatientsBefore', 'inpatientsFrom', 'careHomes'] as const

const Counts = ({ preview }: { readonly preview: Preview }) => {
  const text = useText()
  const { plansLapsing, approvedThrough } = preview
  return (
    <>
      <KeyValue
        numbers
        items={counted.map((key) => ({ key, name: text(`readiness.preview.${key}`), value: preview[key] }))}
      />
      {plansLapsing > 0 && <Notice tone="urgent">{text('readiness.preview.lapse', { count: plansLapsing })}</Notice>}
      <p className="u-dim">
        {text('readiness.preview.stays')}{' '}
        {approvedThrough && text('readiness.preview.approved', { day: approvedThrough })}
      </p>
    </>
  )
}

type ActivationPreviewProps = { readonly unitId: string; readonly from: string; readonly seenFrom: string | null }

/** What the chosen day would touch, before it is decided (M13): patients, agreements, settlement. */
export const ActivationPreview = ({ unitId, from, seenFrom }: ActivationPreviewProps) => {
  const text = useText()
  const { data, error, refetch } = useQuery(ActivationPreviewDocument, {
    variables: { input: { unitId, from, seenFrom } },
    skip: from === '',
    fetchPolicy: 'network-only',
  })
  const preview = from === '' ? undefined : data?.activationPreview
  return (
    <div className="re-preview" aria-live="polite">
      <h4>{text('readiness.preview')}</h4>
      {from === '' && <p className="u-dim">{text('readiness.preview.wait')}</p>}
      {error && <QueryProblem error={error} onRetry={() => void refetch()} />}
      {from !== '' && !preview && !error && <Skeleton lines={5} />}
      {preview?.userErrors.map(({ code, params }) => (
        <Notice key={code} tone="over">
          {refusalText(code, params)}
        </Notice>
      ))}
      {preview && preview.userErrors.length === 0 && <Counts preview={preview} />}
    </div>
  )
}
