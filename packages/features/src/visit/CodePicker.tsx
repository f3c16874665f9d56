import { type CodeSystem, shownCode } from '@lih/domain/clinical-code/code'
import { ClinicalCodesDocument, VisitCodeTemplateDocument } from '@lih/graphql/documents'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { FailedChoices } from '@lih/portal-kit/live/FailedChoices.tsx'
import { useLiveQuery } from '@lih/portal-kit/live/useLiveQuery.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { SearchField } from '@lih/ui/field/SearchField.tsx'
import { useState } from 'react'

export type PickedCode = { readonly system: CodeSystem; readonly code: string; readonly display: string }

type PickerProps = {
  readonly system: CodeSystem
  readonly profession: 'PHYSICIAN' | 'NURSE'
  readonly codes: readonly PickedCode[]
  readonly onChange: (codes: readonly PickedCode[]) => void
  readonly error: string | undefined
}

type Found = PickedCode & { readonly verifiedOn?: string | null }

/** Codes of one system: searched by code or word, chosen with the keyboard, shown below with a way to take them back. */
export const CodePicker = ({ system, profession, codes, onChange, error }: PickerProps) => {
  const text = useText()
  const [typed, setTyped] = useState('')
  const query = useLiveQuery(ClinicalCodesDocument, { variables: { system, text: typed }, skip: typed.length < 2 })
  const { data } = query
  const template = useLiveQuery(VisitCodeTemplateDocument, { variables: { profession }, skip: system !== 'KVA' })
  const own = codes.filter((code) => code.system === system)
  const add = ({ code, display }: PickedCode) => {
    setTyped('')
    if (!own.some((one) => one.code === code)) onChange([...codes, { system, code, display }])
  }
  const found: readonly Found[] = typed.length < 2 ? [] : (data?.clinicalCodes ?? [])
  const often = (template.data?.visitCodeTemplate ?? []).filter(({ code }) => !own.some((one) => one.code === code))
  return (
    <div className="vi-codes">
      <SearchField
        label={text(system === 'KVA' ? 'visit.code.measure' : 'visit.code.diagnosis')}
        optionalText={text('visit.form.optional')}
        hint={text('visit.code.hint')}
        error={error}
        text={typed}
        onType={setTyped}
        nothing={text('visit.code.none')}
        found={found.map(({ code, display, verifiedOn }) => ({
          value: code,
          label: `${shownCode(system, code)} ${display}`,
          ...(!verifiedOn && { note: text('visit.code.unchecked') }),
        }))}
        onChoose={(code) => {
          const chosen = found.find((one) => one.code === code)
          if (chosen) add(chosen)
        }}
      />
      <FailedChoices query={query} />
      {own.map((one) => (
        <Button
          key={one.code}
          small
          icon="x"
          aria-label={text('visit.code.remove', { code: shownCode(system, one.code) })}
          onPress={() => onChange(codes.filter((code) => code !== one))}
        >
          {shownCode(system, one.code)} {one.display}
        </Button>
      ))}
      {often.length > 0 && (
        <p className="u-wrap">
          <span className="u-dim">{text('visit.code.often')}</span>
          {often.map((one) => (
            <Button key={one.code} small kind="plain" icon="plus" onPress={() => add(one)}>
              {one.code} {one.display}
            </Button>
          ))}
        </p>
      )}
    </div>
  )
}
