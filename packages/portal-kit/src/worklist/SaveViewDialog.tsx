import type { WorklistName } from '@lih/domain/saved-view/lists'
import { longestViewName } from '@lih/domain/saved-view/longest'
import { ChangeViewDocument, SaveViewDocument } from '@lih/graphql/documents'
import { Button } from '@lih/ui/button/Button.tsx'
import { Dialog } from '@lih/ui/dialog/Dialog.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { type FormEvent, type ReactNode, useState } from 'react'
import { CommandProblem } from '../command/CommandProblem.tsx'
import { type Refusal, useCommand } from '../command/useCommand.ts'
import { useText } from '../i18n/useText.ts'
import { refusalText } from '../refusal/refusal-text.ts'
import { useToast } from '../toast/useToast.ts'
import type { ViewParam } from './saved-view.ts'
import type { SavedView } from './useSavedViews.ts'

interface NameDialogProps {
  readonly title: string
  readonly verb: string
  readonly initial: string
  readonly onClose: () => void
  readonly onName: (name: string) => void
  readonly command: {
    readonly pending: boolean
    readonly refusals: readonly Refusal[]
    readonly networkFailed: boolean
  }
  readonly children?: ReactNode
}

const NameDialog = ({ title, verb, initial, onClose, onName, command, children }: NameDialogProps) => {
  const text = useText()
  const [name, setName] = useState(initial)
  const atName = command.refusals.find(({ path }) => path[0] === 'name')
  const others = command.refusals.filter((refusal) => refusal !== atName)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onName(name)
  }
  return (
    <Dialog open onClose={onClose} title={title}>
      <form className="u-stack" noValidate onSubmit={submit}>
        {children}
        <TextField
          label={text('views.name')}
          hint={text('views.name.hint')}
          value={name}
          onChange={setName}
          error={atName && refusalText(atName.code, atName.params)}
          maxLength={longestViewName}
          autoFocus
        />
        <CommandProblem refusals={others} networkFailed={command.networkFailed} onRetry={() => onName(name)} />
        <div className="u-dialog-acts">
          <Button onPress={onClose}>{text('kit.cancel')}</Button>
          <Button kind="main" type="submit" pending={command.pending}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

interface SaveViewDialogProps {
  readonly list: WorklistName
  readonly params: readonly ViewParam[]
  readonly onClose: () => void
}

/** Gives the filters and the sort that are now shown a name. */
export const SaveViewDialog = ({ list, params, onClose }: SaveViewDialogProps) => {
  const text = useText()
  const toast = useToast()
  const command = useCommand(SaveViewDocument, { field: 'saveView' })
  const save = async (name: string) => {
    const plain = params.map((param) => ({ name: param.name, value: param.value }))
    const result = await command.run({ list, name, params: plain })
    if (result.kind !== 'done') return
    toast({ text: text('views.saved', { name }) })
    onClose()
  }
  return (
    <NameDialog
      title={text('views.save.title')}
      verb={text('views.save.verb')}
      initial=""
      onClose={onClose}
      onName={(name) => void save(name)}
      command={command}
    >
      <p className="u-dim">{text('views.save.text')}</p>
    </NameDialog>
  )
}

/** Another name for one's own view. */
export const RenameViewDialog = ({ view, onClose }: { readonly view: SavedView; readonly onClose: () => void }) => {
  const text = useText()
  const command = useCommand(ChangeViewDocument, { field: 'changeView' })
  const rename = async (name: string) => {
    const result = await command.run({ viewId: view.id, expectedVersion: view.version, name })
    if (result.kind === 'done') onClose()
  }
  return (
    <NameDialog
      title={text('views.rename.title', { name: view.name })}
      verb={text('views.rename.verb')}
      initial={view.name}
      onClose={onClose}
      onName={(name) => void rename(name)}
      command={command}
    />
  )
}
