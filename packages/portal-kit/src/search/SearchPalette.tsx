import { Palette } from '@lih/ui/palette/Palette.tsx'
import type { PaletteSection } from '@lih/ui/palette/palette-types.ts'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useLayoutEffect, useState } from 'react'
import { formatIdentity, formatName } from '../format/person.ts'
import { MoreTexts } from '../i18n/MoreTexts.tsx'
import { useText } from '../i18n/useText.ts'
import { PatientTexts } from '../patient-page/PatientTexts.tsx'
import { useMayAtAll } from '../session/useMayAtAll.ts'
import { patientPath } from '../url/paths.ts'
import { matching } from './matching.ts'
import { SearchStatus } from './SearchStatus.tsx'
import { searchSv } from './search.sv.ts'
import { useSearchTitleId } from './search-words.ts'
import { endTypingAhead } from './typed-ahead.ts'
import { type Choice, choiceOf, goId, useChoices } from './useChoices.ts'
import { type Found, useSearch } from './useSearch.ts'

interface SearchPaletteProps {
  readonly onClose: () => void
  /** What leads out of the page or over it; addresses are followed here. */
  readonly onChoose: (choice: Exclude<Choice, { kind: 'go' }>) => void
}

const usePatients = (patients: Found['patients']): readonly PaletteSection[] => {
  const text = useText()
  if (patients.length === 0) return []
  const items = patients.map(({ id, identity, protection, ...name }) => ({
    id: goId(patientPath(id)),
    label: formatName(name),
    note: [formatIdentity(identity), ...(protection === 'NONE' ? [] : [text('search.protected')])].join(' · '),
    icon: protection === 'NONE' ? ('user' as const) : ('lock' as const),
  }))
  return [{ id: 'patients', title: text('search.patients'), items }]
}

const OpenPalette = ({ onClose, onChoose, patientId }: SearchPaletteProps & { patientId: string | undefined }) => {
  const text = useText()
  const navigate = useNavigate()
  const titleId = useSearchTitleId()
  const ofPatients = useMayAtAll()('patient:search')
  const [typed, setTyped] = useState('')
  // Not before it is there: what is only drawn ahead does not hear the keys yet.
  useLayoutEffect(() => endTypingAhead(setTyped), [])
  const search = useSearch(typed)
  const choices = matching(useChoices(patientId), typed)
  const patients = usePatients(search.kind === 'found' ? search.found.patients : [])
  const choose = (id: string) => {
    const choice = choiceOf(id)
    onClose()
    if (choice.kind === 'go') void navigate({ href: choice.href })
    else onChoose(choice)
  }
  return (
    <Palette
      open
      onClose={onClose}
      title={text(titleId)}
      closeText={text('kit.close')}
      label={text(ofPatients ? 'search.label' : 'search.pages.label')}
      placeholder={text(ofPatients ? 'search.placeholder' : 'search.pages.label')}
      text={typed}
      onText={setTyped}
      // While it is looked for, nothing stands there that Enter could mean instead of the patient.
      sections={search.kind === 'looking' ? [] : [...patients, ...choices]}
      listLabel={text('search.list')}
      onChoose={choose}
      status={<SearchStatus search={search} byNumber={/^\s*\d/.test(typed)} hasChoices={choices.length > 0} />}
    />
  )
}

/** Search among one's patients, and everything one may do from here (Ctrl+K). Opened anew each time. */
export const SearchPalette = (props: SearchPaletteProps) => {
  const { patientId }: { readonly patientId?: string } = useParams({ strict: false })
  const palette = <OpenPalette {...props} patientId={patientId} />
  return (
    <MoreTexts texts={searchSv}>{patientId === undefined ? palette : <PatientTexts>{palette}</PatientTexts>}</MoreTexts>
  )
}
