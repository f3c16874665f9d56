import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { Dialog } from '../dialog/Dialog.tsx'
import { Icon } from '../icon/Icon.tsx'
import { stepped } from './palette-step.ts'
import type { PaletteItem, PaletteProps, PaletteSection } from './palette-types.ts'

interface LineProps {
  item: PaletteItem
  id: string
  active: boolean
  onChoose: () => void
}

// The field keeps the focus and answers the keys; a press is only for the pointer.
const Line = ({ item, id, active, onChoose }: LineProps) => (
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
  <div
    role="option"
    tabIndex={-1}
    id={id}
    aria-selected={active}
    className="u-palette-item"
    onPointerDown={(event) => event.preventDefault()}
    onClick={onChoose}
  >
    {item.icon && <Icon name={item.icon} />}
    <span>{item.label}</span>
    {item.note && <small>{item.note}</small>}
  </div>
)

interface PartsProps extends Pick<PaletteProps, 'sections' | 'onChoose'> {
  list: string
  activeId: string | undefined
}

const lineId = (list: string, item: PaletteItem): string => `${list}-${item.id}`

const Part = ({ section, list, activeId, onChoose }: Omit<PartsProps, 'sections'> & { section: PaletteSection }) => (
  <div role="group" aria-labelledby={`${list}-${section.id}`}>
    <div className="u-palette-head" id={`${list}-${section.id}`}>
      {section.title}
    </div>
    {section.items.map((item) => (
      <Line
        key={item.id}
        item={item}
        id={lineId(list, item)}
        active={item.id === activeId}
        onChoose={() => onChoose(item.id)}
      />
    ))}
  </div>
)

/** Which line Enter means: the first, until the arrows choose another; anew with every text. */
const useActive = (items: readonly PaletteItem[], text: string) => {
  const [chosen, setChosen] = useState({ text, id: '' })
  const kept = chosen.text === text && items.find(({ id }) => id === chosen.id)
  const active = kept || items[0]
  const step = (by: number) => {
    const next = stepped(items, active, by)
    if (next) setChosen({ text, id: next.id })
  }
  return { active, step }
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** One field over the page from which one goes anywhere; arrows choose, Enter goes, Escape closes. */
export const Palette = (props: PaletteProps) => {
  const { text, onText, sections, onChoose } = props
  const list = useId()
  const { active, step } = useActive(
    sections.flatMap(({ items }) => items),
    text,
  )
  const activeLine = active && lineId(list, active)
  useEffect(() => {
    if (activeLine) document.getElementById(activeLine)?.scrollIntoView({ block: 'nearest' })
  }, [activeLine])
  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key]
    if (event.nativeEvent.isComposing) return
    if (by !== undefined) step(by)
    else if (event.key === 'Enter' && active) onChoose(active.id)
    else return
    event.preventDefault()
  }
  return (
    <Dialog open={props.open} onClose={props.onClose} title={props.title} closeText={props.closeText}>
      <div className="u-input">
        <Icon name="search" />
        <input
          type="search"
          role="combobox"
          aria-label={props.label}
          aria-expanded={sections.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={activeLine}
          placeholder={props.placeholder}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onKeyDown={onKeyDown}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          autoFocus
        />
      </div>
      <div className="u-palette-status" role="status">
        {props.status}
      </div>
      <div role="listbox" id={list} aria-label={props.listLabel} className="u-palette-list">
        {sections.map((section) => (
          <Part key={section.id} section={section} list={list} activeId={active?.id} onChoose={onChoose} />
        ))}
      </div>
    </Dialog>
  )
}
