import { ErrorBoundary } from '@lih/ui/notice/ErrorBoundary.tsx'
import { Suspense } from 'react'
import { lazyNamed } from '../portal/lazyNamed.ts'
import type { AssignActsProps } from './AssignActs.tsx'

const AssignActs = lazyNamed<'AssignActs', AssignActsProps>(() => import('./AssignActs.tsx'), 'AssignActs')

/** Who holds a patient may be changed while the support is planned or runs. */
export const isAssignable = ({ status, phase }: { readonly status: string; readonly phase: string }): boolean =>
  phase !== 'LAPSED' && (status === 'PLANNED' || status === 'CONFIRMED' || status === 'RUNNING')

/** The acts beside the name of who holds a patient. */
export const Assign = (props: AssignActsProps) => (
  <ErrorBoundary resetKey={props.supportId} onError={console.error}>
    <Suspense fallback={null}>
      <AssignActs {...props} />
    </Suspense>
  </ErrorBoundary>
)
