import { careLevelSv } from '@lih/features/care-level/care-level.sv.ts'
import { handoverSv } from '@lih/features/handover/handover.sv.ts'
import { listingSv } from '@lih/features/listing/listing.sv.ts'
import { municipalCareSv } from '@lih/features/municipal-care/municipal-care.sv.ts'
import { namedContactSv } from '@lih/features/named-contact/named-contact.sv.ts'
import { patientBannerSv } from '@lih/features/patient-banner/patient-banner.sv.ts'
import { patientPageSv } from '@lih/features/patient-page/patient-page.sv.ts'
import { receiverSv } from '@lih/features/receiver/receiver.sv.ts'
import { responsibilitySv } from '@lih/features/responsibility/responsibility.sv.ts'
import { saturationScaleSv } from '@lih/features/saturation-scale/saturation-scale.sv.ts'
import { endSv } from '@lih/features/support/end.sv.ts'
import { extensionSv } from '@lih/features/support/extension.sv.ts'
import { supportSv } from '@lih/features/support/support.sv.ts'
import { visitSv } from '@lih/features/visit/visit.sv.ts'

/** Texts of the patient's page. */
export const patientMessages = [
  careLevelSv,
  saturationScaleSv,
  municipalCareSv,
  patientBannerSv,
  responsibilitySv,
  receiverSv,
  patientPageSv,
  supportSv,
  extensionSv,
  endSv,
  handoverSv,
  listingSv,
  namedContactSv,
  visitSv,
]
