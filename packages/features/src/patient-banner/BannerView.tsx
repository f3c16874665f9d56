import type { PatientBanner_PatientFragment } from '@lih/graphql/documents'
import { formatDate } from '@lih/portal-kit/format/dates.ts'
import { interpreterLanguage } from '@lih/portal-kit/format/interpreter.ts'
import { formatIdentity, formatName, sexText } from '@lih/portal-kit/format/person.ts'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import { Badge } from '@lih/ui/badge/Badge.tsx'
import { Banner, BannerFact } from '@lih/ui/banner/Banner.tsx'
import { PersonalNumber } from '@lih/ui/text/PersonalNumber.tsx'
import { bornWords, careLevelWords, livingWords, numberKindWords } from './banner-words.ts'

export type BannerViewProps = { readonly patient: PatientBanner_PatientFragment; readonly now: string }

const Badges = ({ patient }: Pick<BannerViewProps, 'patient'>) => {
  const text = useText()
  const language = interpreterLanguage(patient.interpreter)
  const careLevel = careLevelWords(patient, text)
  return (
    <>
      {patient.deceasedAt && <Badge>{text('banner.badge.deceased', { date: formatDate(patient.deceasedAt) })}</Badge>}
      {patient.protection !== 'NONE' && (
        <Badge tone="grave" icon="lock">
          {text(`banner.badge.${patient.protection}`)}
        </Badge>
      )}
      {careLevel && (
        <Badge tone="plan" icon="info">
          {careLevel}
        </Badge>
      )}
      {language && <Badge icon="ask">{text('banner.badge.interpreter', { language })}</Badge>}
    </>
  )
}

/** Who the page is about, in the same words and order in every portal. */
export const BannerView = ({ patient, now }: BannerViewProps) => {
  const text = useText()
  const { living, care } = livingWords(patient, text)
  const numberKind = numberKindWords(patient.identityKind, text)
  return (
    <Banner label={text('banner.label')} name={formatName(patient)} badges={<Badges patient={patient} />}>
      <BannerFact>{bornWords(patient, now, text)}</BannerFact>
      <BannerFact>{sexText(patient.sex)}</BannerFact>
      <BannerFact strong>
        {numberKind && `${numberKind} `}
        <PersonalNumber>{formatIdentity(patient.identity)}</PersonalNumber>
      </BannerFact>
      <BannerFact>{living}</BannerFact>
      <BannerFact>{care}</BannerFact>
    </Banner>
  )
}
