import { useEffect, useRef } from 'react'
import { WholeNumbers } from '../text/WholeNumbers.tsx'
import { focusInside } from './FieldShell.tsx'

/** What the summary of a refused form needs. */
export interface ErrorSummaryProps {
  /** “Två uppgifter behöver rättas” */
  title: string
  errors: readonly { fieldId: string; text: string }[]
  /** Change it (a count of tries) to move focus here. */
  focusKey?: number
}

/** Lists what must be put right and leads to each field; takes focus after a failed try. */
export const ErrorSummary = ({ title, errors, focusKey = 0 }: ErrorSummaryProps) => {
  const box = useRef<HTMLDivElement>(null)
  const empty = errors.length === 0
  useEffect(() => {
    if (!empty && focusKey > 0) box.current?.focus()
  }, [empty, focusKey])
  if (empty) return null
  return (
    <div className="u-errsum" ref={box} tabIndex={-1} role="group" aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {errors.map((error) => (
          <li key={`${error.fieldId} ${error.text}`}>
            <a
              href={`#${error.fieldId}`}
              onClick={(event) => {
                event.preventDefault()
                const field = document.getElementById(error.fieldId)
                field?.scrollIntoView({ block: 'center' })
                focusInside(field)
              }}
            >
              <WholeNumbers>{error.text}</WholeNumbers>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
