import { useApolloClient } from '@apollo/client/react'
import { SaveDraftDocument } from '@lih/graphql/documents'
import { formatTime, formatWhen } from '@lih/portal-kit/format/dates.ts'
import { formatName } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { refusalText } from '@lih/portal-kit/refusal/refusal-text.ts'
import { useToast } from '@lih/portal-kit/toast/useToast.ts'
import { patientPath } from '@lih/portal-kit/url/paths.ts'
import { useGoTo } from '@lih/portal-kit/url/useGoTo.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { ConfirmDialog } from '@lih/ui/dialog/ConfirmDialog.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { KeyValue } from '@lih/ui/section/KeyValue.tsx'
import { useState } from 'react'
import { keepAct, moveAct, type OpenAct } from './act-store.ts'
import { type Opened, offlineChanged } from './opened.ts'
import { SafetyWord } from './SafetyWord.tsx'
import { draftOf, typedLines } from './typed.ts'

type ItemProps = {
  readonly act: OpenAct
  readonly opened: Opened
  readonly now: string
  /** There is a server, and the writer is signed in. */
  readonly held: boolean
  readonly onSend: () => void
}

/** A planned visit that can no longer take what was done: it can be written down beside it. */
const canStandAlone = ({ written }: OpenAct): boolean =>
  written.kind === 'recordVisit' &&
  Boolean(written.input['visitId']) &&
  ['VISIT_CLOSED', 'NOT_FOUND', 'NOT_YOUR_VISIT', 'STALE'].includes(written.refusal?.code ?? '')

const useDecisions = ({ act, opened, onSend }: ItemProps) => {
  const client = useApolloClient()
  const goTo = useGoTo()
  const toast = useToast()
  const text = useText()
  const { keys, vault } = opened
  const { id, written } = act
  const remove = async () => {
    await moveAct(keys, id, 'REMOVE')
    await offlineChanged()
  }
  const retry = async () => {
    await moveAct(keys, id, 'RETRY', { refusal: null })
    await offlineChanged()
    onSend()
  }
  const asOwn = async () => {
    const input = { ...written.input, visitId: null, expectedVersion: null }
    await keepAct(vault.id, keys, crypto.randomUUID(), { ...written, input, refusal: null })
    await remove()
    onSend()
  }
  const change = async () => {
    const { form, subjectId, content } = draftOf(written)
    const input = { form, subjectId, patientId: written.patient.id, content }
    const kept = await client
      .mutate({ mutation: SaveDraftDocument, variables: { input } })
      .then(({ data }) => Boolean(data?.saveDraft.draft))
      .catch((fault: unknown) => {
        console.error(fault)
        return false
      })
    toast({ text: text(kept ? 'offline.conflict.change.done' : 'offline.conflict.change.failed') })
    if (!kept) return
    await remove()
    await goTo(patientPath(written.patient.id, written.kind === 'recordVisit' ? 'visits' : 'requests'))
  }
  const copy = async () => {
    const lines = typedLines(written, text).map(({ name, value }) => `${name}: ${value}`)
    await navigator.clipboard.writeText(lines.join('\n'))
    toast({ text: text('offline.conflict.copied') })
  }
  return { remove, retry, asOwn, change, copy }
}

/** What the server said, what was typed, and what can be done: nothing goes without a person's word. */
const Conflict = (props: ItemProps) => {
  const text = useText()
  const { act, held } = props
  const { refusal, patient } = act.written
  const { remove, retry, asOwn, change, copy } = useDecisions(props)
  const [asked, setAsked] = useState(false)
  return (
    <>
      {refusal && <Notice tone="over">{refusalText(refusal.code, refusal.params)}</Notice>}
      <div className="u-wrap">
        {held && canStandAlone(act) && <Button onPress={() => void asOwn()}>{text('offline.conflict.own')}</Button>}
        {held && <Button onPress={() => void change()}>{text('offline.conflict.change')}</Button>}
        {held && <Button onPress={() => void retry()}>{text('offline.retry')}</Button>}
        <Button kind="plain" onPress={() => void copy()}>
          {text('offline.conflict.copy')}
        </Button>
        <Button kind="plain" icon="x" onPress={() => setAsked(true)}>
          {text('offline.conflict.remove')}
        </Button>
      </div>
      <ConfirmDialog
        open={asked}
        onClose={() => setAsked(false)}
        onConfirm={() => void remove()}
        title={text('offline.conflict.remove.title', { name: formatName(patient) })}
        verb={text('offline.conflict.remove')}
        grave
      >
        <p>{text('offline.conflict.remove.text')}</p>
      </ConfirmDialog>
    </>
  )
}

/** One thing that was written: about whom, how far it has come, and what stands in it. */
export const WrittenItem = (props: ItemProps) => {
  const text = useText()
  const { act, now } = props
  const { written, status } = act
  const startedAt = written.input['startedAt']
  const what = text(`offline.written.${written.kind}`, {
    time: typeof startedAt === 'string' ? formatTime(startedAt) : '',
  })
  const lines = typedLines(written, text).map(({ key, name, value }) => ({ key, name, value }))
  return (
    <li className="of-item">
      <p className="of-item-head">
        <span>
          <b>{formatName(written.patient)}</b> {what}
          <span className="u-dim">, {text('offline.written.when', { when: formatWhen(written.writtenAt, now) })}</span>
        </span>
        <SafetyWord act={act} />
      </p>
      {status === 'UNANSWERED' && <p className="u-dim">{text('offline.safety.unanswered')}</p>}
      <details open={status === 'CONFLICT'}>
        <summary>{text('offline.conflict.typed')}</summary>
        <KeyValue items={lines} />
      </details>
      {status === 'CONFLICT' && <Conflict {...props} />}
    </li>
  )
}
