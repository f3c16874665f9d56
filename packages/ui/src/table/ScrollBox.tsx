import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

/** A box that scrolls sideways when its content is wider; only then it is a stop for the Tab key. */
export const ScrollBox = ({
  label,
  className = 'u-scroll',
  children,
}: {
  label: string
  className?: string
  children: ReactNode
}) => {
  const box = useRef<HTMLDivElement>(null)
  const [scrolls, setScrolls] = useState(false)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(() => setScrolls(element.scrollWidth > element.clientWidth + 1))
    // The content grows without the box: rows that come later, a longer word.
    for (const sized of [element, ...element.children]) observer.observe(sized)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={box} className={className} {...(scrolls && { tabIndex: 0, role: 'region', 'aria-label': label })}>
      {children}
    </div>
  )
}
