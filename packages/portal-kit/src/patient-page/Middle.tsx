import { Section } from '@lih/ui/section/Section.tsx'
import { createContext, type ReactNode, useContext, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'

/** The place at the top of the page's middle column; null where there is none. */
export const MiddleContext = createContext<HTMLElement | null>(null)

type InMiddleProps = { readonly title: string; readonly children: ReactNode }

/**
 * A form that a section at the side has opened, shown in the page's middle, where there is room for it; where the page
 * has no middle, in its own place.
 */
export const InMiddle = ({ title, children }: InMiddleProps) => {
  const middle = useContext(MiddleContext)
  const home = useRef<HTMLSpanElement>(null)
  const top = useRef<HTMLDivElement>(null)
  useEffect(() => {
    top.current?.scrollIntoView({ block: 'nearest' })
    const section = home.current?.closest('.u-sec')
    return () => {
      requestAnimationFrame(() => {
        // Who closes the form is back where it was opened.
        if (document.activeElement === document.body) section?.querySelector('button')?.focus()
      })
    }
  }, [])
  if (!middle) return children
  return (
    <>
      <span ref={home} hidden />
      {createPortal(
        <div ref={top}>
          <Section title={title}>{children}</Section>
        </div>,
        middle,
      )}
    </>
  )
}
