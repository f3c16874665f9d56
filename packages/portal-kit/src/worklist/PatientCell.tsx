import type { FragmentType } from '@apollo/client'
import { useFragment } from '@apollo/client/react'
import { PatientCell_PatientFragmentDoc } from '@lih/graphql/documents'
import { Icon } from '@lih/ui/icon/Icon.tsx'
import { PersonalNumber } from '@lih/ui/text/PersonalNumber.tsx'
import { TwoLines } from '@lih/ui/worklist/TwoLines.tsx'
import { formatIdentity, formatName } from '../format/person.ts'
import { useText } from '../i18n/useText.ts'

interface PatientCellProps {
  readonly patient: FragmentType<typeof PatientCell_PatientFragmentDoc>
}

/** Whose row it is: name and personal number, and a lock when the identity is protected. */
export const PatientCell = ({ patient }: PatientCellProps) => {
  const text = useText()
  const { data, complete } = useFragment({
    fragment: PatientCell_PatientFragmentDoc,
    fragmentName: 'PatientCell_patient',
    from: patient,
  })
  if (!complete) return null
  const hidden = data.protection !== 'NONE'
  return (
    <TwoLines
      strong
      first={
        <>
          {formatName(data)} {hidden && <Icon name="lock" size={14} label={text('worklist.protected')} />}
        </>
      }
      second={<PersonalNumber>{formatIdentity(data.identity)}</PersonalNumber>}
    />
  )
}
