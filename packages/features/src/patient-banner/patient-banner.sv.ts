/** Words of the patient banner. */
export const patientBannerSv = {
  'banner.label': 'Patient',
  'banner.born': 'f. {date} ({age})',
  'banner.born.deceased': 'f. {date}',
  'banner.reserveNumber': 'reservnummer',
  'banner.coordinationNumber': 'samordningsnummer',
  'banner.enrolled': 'hemsjukvård sedan {date}',
  'banner.notEnrolled': 'ingen hemsjukvård',
  'banner.badge.PROTECTED_REGISTRATION': 'Skyddade personuppgifter',
  'banner.badge.CONFIDENTIALITY_MARK': 'Sekretessmarkering',
  'banner.badge.interpreter': 'Tolk: {language}',
  'banner.badge.careLevel': 'Vårdnivå beslutad',
  'banner.badge.careLevel.expired': 'Vårdnivå: beslutet gäller inte längre',
  'banner.badge.deceased': 'Avliden {date}',
  'banner.failed': 'Det gick inte att hämta patienten',
  'banner.denied': 'Patienten finns inte, eller så har din enhet ingen vårdrelation till patienten',
} as const
