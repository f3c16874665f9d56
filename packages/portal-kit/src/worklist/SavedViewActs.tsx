import type { WorklistName } from '@lih/domain/saved-view/lists'
import { longestViewName } from '@lih/domain/saved-view/longest'
import { ChangeViewDocument, DeleteViewDocument, SaveViewDocument } from '@lih/graphql/documents'
import type { IconName } from '@lih/ui/icon/icon-names.ts'
import { Menu } from '@lih/ui/menu/Menu.tsx'
import { useState } from 'react'
import { type CommandResult, useCommand } from '../command/useCommand.ts'
import { useText } from '../i18n/useText.ts'
import { refusalText } from '../refusal/refusal-text.ts'
import { useToast } from '../toast/useToast.ts'
import { RenameViewDialog } from './SaveViewDialog.tsx'
import { nameOfCopy } from './saved-view.ts'
import type { SavedView } from './useSavedViews.ts'

interface SavedViewActsProps {
  readonly list: WorklistName
  readonly view: SavedView
  readonly views: readonly SavedView[]
}

type Act = 'rename' | 'makeDefault' | 'noDefault' | 'share' | 'unshare' | 'remove' | 'copy'

const icons: Readonly<Record<Act, IconName>> = {
  rename: 'pen',
  makeDefault: 'star',
  noDefault: 'star',
  share: 'people',
  unshare: 'lock',
  remove: 'x',
  copy: 'plus',
}

/** One's own may be changed; a colleague's may be copied. */
const actsOn = ({ mine, isDefault, shared }: SavedView): readonly Act[] =>
  mine ? ['rename', isDefault ? 'noDefault' : 'makeDefault', shared ? 'unshare' : 'share', 'remove'] : ['copy']

/** Tells how it went; removing can be taken back, by saving the view once more. */
const useTell = () => {
  const text = useText()
  const toast = useToast()
  return (result: CommandResult<unknown>, done: string, undo?: () => void) => {
    if (result.kind === 'done') toast({ text: done, ...(undo && { undo }) })
    else if (result.kind === 'failed') toast({ text: text('kit.notSent') })
    else if (result.kind === 'refused') {
      toast({ text: result.refusals.map(({ code, params }) => refusalText(code, params)).join(' ') })
    }
  }
}

const useActs = ({ list, view, views }: SavedViewActsProps, onRename: () => void): ((act: Act) => void) => {
  const text = useText()
  const tell = useTell()
  const change = useCommand(ChangeViewDocument, { field: 'changeView' })
  const remove = useCommand(DeleteViewDocument, { field: 'deleteView' })
  const save = useCommand(SaveViewDocument, { field: 'saveView' })
  const seen = { viewId: view.id, expectedVersion: view.version }
  const params = view.params.map(({ name, value }) => ({ name, value }))
  const { name } = view
  const changed = async (patch: { readonly shared?: boolean; readonly isDefault?: boolean }, said: string) =>
    tell(await change.run({ ...seen, ...patch }), text(said, { name }))
  const saved = async (as: string, said: string) =>
    tell(await save.run({ list, name: as, params }), text(said, { name: as }))
  const own = views.filter(({ mine }) => mine).map((each) => each.name)
  const acts: Readonly<Record<Act, () => Promise<void> | void>> = {
    rename: onRename,
    makeDefault: () => changed({ isDefault: true }, 'views.done.makeDefault'),
    noDefault: () => changed({ isDefault: false }, 'views.done.noDefault'),
    share: () => changed({ shared: true }, 'views.done.share'),
    unshare: () => changed({ shared: false }, 'views.done.unshare'),
    remove: async () =>
      tell(await remove.run(seen), text('views.done.remove', { name }), () => void saved(name, 'views.saved')),
    copy: () => saved(nameOfCopy(name, own, longestViewName), 'views.done.copy'),
  }
  return (act) => void acts[act]()
}

/** What may be done with the view that is shown. */
export const SavedViewActs = (props: SavedViewActsProps) => {
  const text = useText()
  const { view } = props
  const [renaming, setRenaming] = useState(false)
  const run = useActs(props, () => setRenaming(true))
  const acts = actsOn(view)
  return (
    <>
      <Menu
        label={null}
        aria-label={text('views.acts', { name: view.name })}
        trigger="icon"
        small
        items={acts.map((act) => ({ id: act, label: text(`views.act.${act}`), icon: icons[act] }))}
        onAction={(id) => {
          const act = acts.find((each) => each === id)
          if (act) run(act)
        }}
      />
      {renaming && <RenameViewDialog view={view} onClose={() => setRenaming(false)} />}
    </>
  )
}
