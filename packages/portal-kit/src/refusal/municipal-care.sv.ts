import type { MunicipalCareRefusal } from '@lih/domain/municipal-care/decide'

export const municipalCareTexts: Readonly<
  Record<Exclude<MunicipalCareRefusal, 'PATIENT_DECEASED' | 'REASON_REQUIRED'>, string>
> = {
  ALREADY_ENROLLED: 'Patienten är redan inskriven i kommunal hälso- och sjukvård.',
  CARE_REQUEST_OPEN: 'En ansökan väntar redan på kommunens beslut.',
  CARE_REQUEST_CLOSED: 'Ansökan är redan avgjord. Läs vad som gäller nu.',
  NO_MUNICIPAL_UNIT: 'Patientens kommun är inte känd här. Ring kommunen.',
  NOT_ASKED: 'Ansökan gäller en annan kommun. Den kommunen beslutar.',
  STARTS_IN_PAST: 'Dagen har varit. Ange i dag eller senare.',
  ENDS_BEFORE_START: 'Sista dagen ligger före den första.',
  END_REQUIRED: 'Ange sista dag. Enstaka hembesök har alltid ett slut.',
  ENROLLED_BY_LIVING:
    'Den kommunala hälso- och sjukvården följer av boendet, utan eget beslut. Den upphör när patienten flyttar.',
  NOT_ENROLLED: 'Patienten är inte inskriven hos er.',
}
