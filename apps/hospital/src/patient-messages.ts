import { careLevelSv } from '@lih/features/care-level/care-level.sv.ts'
import { dischargeSv } from '@lih/features/discharge/discharge.sv.ts'
import { contactKindSv } from '@lih/features/named-contact/contact-kind.sv.ts'
import { namedContactSv } from '@lih/features/named-contact/named-contact.sv.ts'
import { patientBannerSv } from '@lih/features/patient-banner/patient-banner.sv.ts'
import { patientPageSv } from '@lih/features/patient-page/patient-page.sv.ts'
import { receiverSv } from '@lih/features/receiver/receiver.sv.ts'
import { responsibilitySv } from '@lih/features/responsibility/responsibility.sv.ts'
import { riskSv } from '@lih/features/risk/risk.sv.ts'
import { saturationScaleSv } from '@lih/features/saturation-scale/saturation-scale.sv.ts'
import { endSv } from '@lih/features/support/end.sv.ts'
import { extensionSv } from '@lih/features/support/extension.sv.ts'
import { supportSv } from '@lih/features/support/support.sv.ts'
import { visitSv } from '@lih/features/visit/visit.sv.ts'
import { visitWordSv } from '@lih/features/visit/visit-word.sv.ts'

/** Texts of the patient's page. */
export const patientMessages = [
  careLevelSv,
  saturationScaleSv,
  patientBannerSv,
  responsibilitySv,
  receiverSv,
  patientPageSv,
  supportSv,
  extensionSv,
  endSv,
  riskSv,
  dischargeSv,
  contactKindSv,
  namedContactSv,
  visitSv,
  visitWordSv,
]
