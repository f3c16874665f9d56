import type { CareGuaranteeRefusal } from '@lih/domain/care-guarantee/guarantee'

export const careGuaranteeTexts: Readonly<
  Record<Exclude<CareGuaranteeRefusal, 'PATIENT_DECEASED' | 'IN_FUTURE'>, string>
> = {
  CONTACT_OF_ANOTHER_UNIT: 'Kontakten är registrerad av en annan enhet. Den enheten stryker den.',
  CONTACT_ALREADY_STRUCK: 'Kontakten är redan struken.',
  CONTACT_TOO_LONG_AGO: 'En kontakt registreras senast {days} dagar efteråt. Kontrollera dagen.',
}
