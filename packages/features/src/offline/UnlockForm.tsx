import { codeDigits } from '@lih/domain/offline/pack'
import { formatWhen } from '@lih/portal-kit/format/dates.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { ConfirmDialog } from '@lih/ui/dialog/ConfirmDialog.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { type FormEvent, useState } from 'react'
import type { VaultRow } from './device.ts'
import { eraseOffline, unlockOffline } from './opened.ts'
import { vaultNow } from './vault.ts'

/** Asks before the patients go. */
export const RemovePack = ({ vault }: { readonly vault: VaultRow }) => {
  const text = useText()
  const [asked, setAsked] = useState(false)
  return (
    <>
      <Button kind="plain" icon="x" onPress={() => setAsked(true)}>
        {text('offline.remove')}
      </Button>
      <ConfirmDialog
        open={asked}
        onClose={() => setAsked(false)}
        onConfirm={() => void eraseOffline(vault, 'REMOVED')}
        title={text('offline.remove.title')}
        verb={text('offline.remove')}
        grave
      >
        <p>{text('offline.remove.text')}</p>
      </ConfirmDialog>
    </>
  )
}

const useUnlock = (vault: VaultRow) => {
  const text = useText()
  const [code, setCode] = useState('')
  const [error, setError] = useState<string | undefined>()
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (code === '') return
    setBusy(true)
    const answer = await unlockOffline(vault.id, code)
    setBusy(false)
    setCode('')
    if (answer.kind === 'LEFT') setError(text('offline.unlock.wrong', { tries: answer.tries }))
    if (answer.kind === 'ERASED') setError(text('offline.unlock.erased'))
  }
  return { code, setCode, error, busy, submit }
}

type UnlockProps = { readonly vault: VaultRow; readonly unsent: number }

/** Whose it is, how old, how long it lasts; and the code. */
export const UnlockForm = ({ vault, unsent }: UnlockProps) => {
  const text = useText()
  const { code, setCode, error, busy, submit } = useUnlock(vault)
  const now = vaultNow(vault)
  const { owner, packedAt, expiresAt, erased } = vault
  const times = { when: formatWhen(packedAt, now), until: formatWhen(expiresAt, now) }
  return (
    <Section title={text('offline.unlock.whose', owner)}>
      <p>{erased ? text(`offline.unlock.gone.${erased}`) : text('offline.unlock.packed', times)}</p>
      {unsent > 0 && (
        <p>{text(vault.queueKey ? 'offline.line.DEVICE' : 'offline.unlock.unsentKept', { count: unsent })}</p>
      )}
      {vault.queueKey && (
        <form className="of-form" onSubmit={(event) => void submit(event)} noValidate>
          <TextField
            label={text('offline.unlock.code')}
            type="password"
            inputMode="numeric"
            maxLength={codeDigits.most}
            width="medium"
            value={code}
            onChange={setCode}
            error={error}
            required
          />
          <div className="u-wrap">
            <Button kind="main" icon="lock" type="submit" pending={busy}>
              {text('offline.unlock.verb')}
            </Button>
            {erased === null && <RemovePack vault={vault} />}
          </div>
        </form>
      )}
    </Section>
  )
}
