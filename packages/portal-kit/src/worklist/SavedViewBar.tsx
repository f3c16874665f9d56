import type { WorklistName } from '@lih/domain/saved-view/lists'
import { Button } from '@lih/ui/button/Button.tsx'
import { Chip } from '@lih/ui/chip/Chip.tsx'
import { Icon } from '@lih/ui/icon/Icon.tsx'
import { VisuallyHidden } from '@lih/ui/text/VisuallyHidden.tsx'
import { Suspense, useEffect, useRef, useState } from 'react'
import { MoreTexts } from '../i18n/MoreTexts.tsx'
import { useText } from '../i18n/useText.ts'
import { lazyNamed } from '../portal/lazyNamed.ts'
import { sameView } from './saved-view.ts'
import { savedViewsSv } from './saved-views.sv.ts'
import type { ListParams } from './useListParams.ts'
import { type SavedView, useSavedViews } from './useSavedViews.ts'

const SavedViewActs = lazyNamed(() => import('./SavedViewActs.tsx'), 'SavedViewActs')
const SaveViewDialog = lazyNamed(() => import('./SaveViewDialog.tsx'), 'SaveViewDialog')

/** The list opens as its person has chosen, unless the address already says what to show. */
const useDefaultView = (views: readonly SavedView[] | undefined, params: ListParams): void => {
  const decided = useRef(params.all.length > 0 || params.row !== null)
  useEffect(() => {
    if (decided.current || views === undefined) return
    decided.current = true
    const chosen = views.find(({ isDefault }) => isDefault)
    if (chosen && params.all.length === 0) params.show(chosen.params)
  }, [views, params])
}

interface ViewChipProps {
  readonly view: SavedView
  readonly shown: boolean
  readonly onShow: () => void
}

const ViewChip = ({ view, shown, onShow }: ViewChipProps) => {
  const text = useText()
  return (
    <Chip pressed={shown} onChange={onShow}>
      {view.isDefault && <Icon name="star" size={12} label={text('views.default')} />}
      {view.shared && <Icon name="people" size={14} />}
      {view.name}
      {view.shared && (
        <VisuallyHidden>
          {view.mine ? text('views.shared.mine') : text('views.shared.by', { name: view.makerName })}
        </VisuallyHidden>
      )}
    </Chip>
  )
}

export interface SavedViewBarProps {
  readonly list: WorklistName
  readonly params: ListParams
}

const Bar = ({ list, params }: SavedViewBarProps) => {
  const text = useText()
  const views = useSavedViews(list) ?? []
  const [saving, setSaving] = useState(false)
  const shown = views.find((view) => sameView(view.params, params.all))
  return (
    <>
      <Chip pressed={params.all.length === 0} onChange={() => params.show([])}>
        {text('views.all')}
      </Chip>
      {views.map((view) => (
        <ViewChip key={view.id} view={view} shown={view === shown} onShow={() => params.show(view.params)} />
      ))}
      {params.all.length > 0 && shown === undefined && (
        <Button kind="plain" small icon="plus" onPress={() => setSaving(true)}>
          {text('views.save')}
        </Button>
      )}
      <Suspense fallback={null}>
        {shown && <SavedViewActs key={shown.id} list={list} view={shown} views={views} />}
        {saving && <SaveViewDialog list={list} params={params.all} onClose={() => setSaving(false)} />}
      </Suspense>
    </>
  )
}

/** The saved views of a list as chips (promise 14): one press shows one; what is not saved yet can be. */
export const SavedViewBar = (props: SavedViewBarProps) => {
  useDefaultView(useSavedViews(props.list), props.params)
  return (
    <MoreTexts texts={savedViewsSv}>
      <Bar {...props} />
    </MoreTexts>
  )
}
