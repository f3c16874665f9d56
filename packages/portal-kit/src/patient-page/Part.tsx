import { type ReactNode, useId } from 'react'
import './part.css'

type PartProps = { readonly title: ReactNode; readonly children: ReactNode }

/** A part of a section: a heading and its content, without a rule of its own. */
export const Part = ({ title, children }: PartProps) => {
  const headingId = useId()
  return (
    <section className="k-part" aria-labelledby={headingId}>
      <h3 id={headingId}>{title}</h3>
      {children}
    </section>
  )
}
