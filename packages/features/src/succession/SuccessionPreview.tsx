import { useQuery } from '@apollo/client/react'
import type { SuccessionKind } from '@lih/domain/succession/kinds'
import { SuccessionPreviewDocument, type SuccessionPreviewQuery } from '@lih/graphql/documents'
import { municipalityName } from '@lih/portal-kit/format/organisation.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { QueryProblem } from '@lih/portal-kit/live/QueryProblem.tsx'
import { refusalText } from '@lih/portal-kit/refusal/refusal-text.ts'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { KeyValue } from '@lih/ui/section/KeyValue.tsx'
import { Section } from '@lih/ui/section/Section.tsx'

type Preview = SuccessionPreviewQuery['successionPreview']

const counted = [
  'listings',
  'responsible',
  'plans',
  'running',
  'handovers',
  'ahead',
  'visits',
  'asked',
  'careHomes',
] as const

const Counts = ({ preview }: { readonly preview: Preview }) => {
  const text = useText()
  const asked = preview.consults + preview.careRequests + preview.receiverRequests
  const numbers = { ...preview, asked }
  const names = preview.municipalities.map((code) => municipalityName(code)).join(', ')
  return (
    <>
      <KeyValue
        numbers
        items={counted.map((key) => ({ key, name: text(`succession.count.${key}`), value: numbers[key] }))}
      />
      <p className="u-dim">{text('succession.preview.note')}</p>
      {names !== '' && <p>{text('succession.preview.municipalities', { names })}</p>}
      {preview.contacts > 0 && <p>{text('succession.preview.contacts', { count: preview.contacts })}</p>}
      <p>{text('succession.preview.staff')}</p>
      {preview.withoutNumber && <Notice tone="urgent">{text('succession.preview.withoutNumber')}</Notice>}
    </>
  )
}

type SuccessionPreviewProps = {
  readonly kind: SuccessionKind | null
  readonly predecessorId: string
  readonly successorId: string
  readonly from: string
}

/** What would move, and what stands in the way, as soon as everything is chosen (M12). */
export const SuccessionPreview = ({ kind, predecessorId, successorId, from }: SuccessionPreviewProps) => {
  const text = useText()
  const chosen = kind !== null && predecessorId !== '' && successorId !== '' && from !== ''
  const { data, error, refetch } = useQuery(SuccessionPreviewDocument, {
    variables: { input: { kind: kind ?? 'MERGE', predecessorId, successorId, from } },
    skip: !chosen,
    fetchPolicy: 'network-only',
  })
  const preview = chosen ? data?.successionPreview : undefined
  return (
    <Section title={text('succession.preview')} level={3}>
      <div className="su-preview" aria-live="polite">
        {!chosen && <p className="u-dim">{text('succession.preview.wait')}</p>}
        {error && <QueryProblem error={error} onRetry={() => void refetch()} />}
        {chosen && !preview && !error && <Skeleton lines={6} />}
        {preview?.userErrors.map(({ code, params }) => (
          <Notice key={code} tone="over">
            {refusalText(code, params)}
          </Notice>
        ))}
        {preview && preview.userErrors.length === 0 && <Counts preview={preview} />}
      </div>
    </Section>
  )
}
