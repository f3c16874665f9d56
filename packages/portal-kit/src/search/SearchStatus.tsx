import { Button } from '@lih/ui/button/Button.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { FormattedMessage } from 'react-intl'
import { formatName } from '../format/person.ts'
import { queryFault } from '../live/queryProblem.ts'
import { refusalText } from '../refusal/refusal-text.ts'
import { useMe } from '../session/useMe.ts'
import type { Found, Search } from './useSearch.ts'

/** By which way a unit of each kind gets to open a patient; others are only told that they may not. */
const ways: readonly string[] = ['HOSPITAL_WARD', 'LAKARMEDVERKAN', 'VARDCENTRAL', 'MUNICIPAL_HEALTH_CARE']

const Elsewhere = ({ name }: { readonly name: NonNullable<Found['elsewhere']> }) => {
  const { kind } = useMe().assignment.unit
  return (
    <Notice icon="lock" title={<FormattedMessage id="search.elsewhere" values={{ name: formatName(name) }} />}>
      <FormattedMessage id={`search.elsewhere.${ways.includes(kind) ? kind : 'OTHER'}`} />
    </Notice>
  )
}

interface ResultProps {
  readonly found: Found
  readonly byNumber: boolean
  /** Something other than patients matches. */
  readonly hasChoices: boolean
}

const Result = ({ found, byNumber, hasChoices }: ResultProps) => {
  const { patients, elsewhere, code, more } = found
  if (code !== null && code !== undefined) return refusalText(code)
  if (elsewhere) return <Elsewhere name={elsewhere} />
  const count = patients.length
  if (count === 0 && byNumber) return <FormattedMessage id="search.noneByNumber" />
  if (count === 0) return <FormattedMessage id={hasChoices ? 'search.onlyChoices' : 'search.none'} />
  return <FormattedMessage id={more ? 'search.more' : 'search.count'} values={{ count }} />
}

/** What the search found, or why not. */
export const SearchStatus = ({ search, ...rest }: Omit<ResultProps, 'found'> & { readonly search: Search }) => {
  switch (search.kind) {
    case 'idle':
      return (
        <span className="u-by-keys">
          <FormattedMessage id="search.hint" />
        </span>
      )
    case 'looking':
      return <FormattedMessage id="search.looking" />
    case 'found':
      return <Result found={search.found} {...rest} />
    case 'failed': {
      const fault = queryFault(search.error)
      if (fault.kind === 'denied') return refusalText(fault.code)
      return (
        <>
          <FormattedMessage id="search.failed" />{' '}
          <Button small icon="undo" onPress={search.again}>
            <FormattedMessage id="kit.retry" />
          </Button>
        </>
      )
    }
  }
}
