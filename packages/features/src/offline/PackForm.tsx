import { useApolloClient } from '@apollo/client/react'
import { codeDigits, codeFault, type PackScope, packScopes } from '@lih/domain/offline/pack'
import { MakeOfflinePackDocument } from '@lih/graphql/documents'
import { useCommand } from '@lih/portal-kit/command/useCommand.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { useMe } from '@lih/portal-kit/session/useMe.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { RadioGroup } from '@lih/ui/field/RadioGroup.tsx'
import { TextField } from '@lih/ui/field/TextField.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { type FormEvent, useState } from 'react'
import { packFor } from './packing.ts'
import { keepPortal } from './worker.ts'

const codeFaultId = (code: string, repeat: string): { readonly code?: string; readonly repeat?: string } => {
  const fault = codeFault(code)
  if (fault) return { code: `offline.code.${fault}` }
  return code === repeat ? {} : { repeat: 'offline.code.different' }
}

type Problem = 'none' | 'failed' | 'noRoom'

/** Packs: the server answers and logs, the portal is kept, the patients are sealed. */
const usePacking = () => {
  const client = useApolloClient()
  const me = useMe()
  const command = useCommand(MakeOfflinePackDocument, { field: 'makeOfflinePack' })
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const pack = async (scope: PackScope, code: string): Promise<Problem | null> => {
    if (!('serviceWorker' in navigator)) return 'noRoom'
    const result = await command.run({ scope })
    if (result.kind !== 'done' || !result.payload.pack) return 'failed'
    if (result.payload.pack.patients.length === 0) return 'none'
    await keepPortal()
    await packFor(client, me, result.payload.pack, code)
    return null
  }
  const run = async (scope: PackScope, code: string) => {
    setBusy(true)
    setProblem(await pack(scope, code))
    setBusy(false)
  }
  return { run, busy, problem }
}

/** Takes today's patients along, under a code of one's own. */
export const PackForm = ({ again = false }: { readonly again?: boolean }) => {
  const text = useText()
  const { run, busy, problem } = usePacking()
  const [scope, setScope] = useState<PackScope>('MINE')
  const [code, setCode] = useState('')
  const [repeat, setRepeat] = useState('')
  const [tried, setTried] = useState(false)
  const faults = tried ? codeFaultId(code, repeat) : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(codeFaultId(code, repeat)).length === 0) void run(scope, code)
  }
  const digits = { type: 'password', inputMode: 'numeric', maxLength: codeDigits.most, width: 'medium' } as const
  return (
    <Section title={text(again ? 'offline.pack.again' : 'offline.pack.title')}>
      <form className="of-form" onSubmit={submit} noValidate>
        <p>{text('offline.pack.lead')}</p>
        <RadioGroup
          label={text('offline.pack.scope')}
          value={scope}
          onChange={(value) => setScope(packScopes.find((one) => one === value) ?? 'MINE')}
          options={packScopes.map((value) => ({ value, label: text(`offline.pack.scope.${value}`) }))}
        />
        <TextField
          {...digits}
          label={text('offline.pack.code')}
          hint={text('offline.pack.code.hint')}
          value={code}
          onChange={setCode}
          error={faults.code && text(faults.code)}
          required
        />
        <TextField
          {...digits}
          label={text('offline.pack.repeat')}
          value={repeat}
          onChange={setRepeat}
          error={faults.repeat && text(faults.repeat)}
          required
        />
        {problem && (
          <Notice tone="urgent" live="assertive">
            {text(`offline.pack.${problem}`)}
          </Notice>
        )}
        <p className="u-dim">{text('offline.pack.safety')}</p>
        <div>
          <Button kind="main" icon="download" type="submit" pending={busy}>
            {text('offline.pack.verb')}
          </Button>
        </div>
      </form>
    </Section>
  )
}
