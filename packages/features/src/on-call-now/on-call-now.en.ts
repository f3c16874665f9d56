import type { Translation } from '@lih/portal-kit/i18n/messages.ts'
import type { onCallNowSv } from './on-call-now.sv.ts'

export const onCallNowEn = {
  'onCall.general': 'General practice on call',
  'onCall.specialists': 'Hospital specialists',
  'onCall.who.GENERAL_MEDICINE.ENROLLED_ONLY':
    'Weekdays 17–08, weekends and holidays around the clock. For patients enrolled in municipal health care. For others: call 1177.',
  'onCall.who.SPECIALTY.ANY_PATIENT': 'Around the clock. Doctors may call about any patient.',
  'onCall.who.SPECIALTY.THROUGH_DOCTOR':
    'Around the clock, for doctors. Call the patient’s doctor first, who contacts the specialist. The number is on the patient’s page.',
  'onCall.who.GENERAL_MEDICINE.ANY_PATIENT':
    'Weekdays 17–08, weekends around the clock. You may call about any patient.',
  'onCall.who.GENERAL_MEDICINE.THROUGH_DOCTOR':
    'Weekdays 17–08, weekends around the clock. Call the patient’s doctor first. The number is on the patient’s page.',
  'onCall.who.SPECIALTY.ENROLLED_ONLY':
    'Around the clock. For patients enrolled in municipal health care. For others: call the patient’s doctor.',
  'onCall.right.ANY_PATIENT': 'May be called about any patient.',
  'onCall.right.ENROLLED_ONLY': 'Only for those enrolled in municipal health care.',
  'onCall.right.THROUGH_DOCTOR': 'Call the patient’s doctor first.',
  'onCall.specialty': 'Specialty',
  'onCall.person': 'On call now',
  'onCall.number': 'Phone',
  'onCall.until': 'Until',
  'onCall.next': 'Next',
  'onCall.exchange': 'The exchange',
  'onCall.lead': 'Call now, until {until}',
  'onCall.spoken': 'Call {who}, {number}',
  'onCall.nextText': '{who} from {from}',
  'onCall.nextUnknown': 'not known',
  'onCall.gap': 'No doctor in the roster until {until}.',
  'onCall.closed.title': 'General practice on call is closed now.',
  'onCall.closed.text': 'Call the patient’s doctor. The number is on the patient’s page.',
  'onCall.closed.short': 'Closed now',
  'onCall.nobody': 'Nobody answers now',
  'onCall.nobody.text': 'Call 1177, or 112 if life is in danger.',
  'onCall.nobody.specialty': 'Call internal medicine, or 112 if life is in danger.',
  'onCall.danger': 'Life-threatening: 112',
  'onCall.specialty.INTERNAL_MEDICINE': 'Internal medicine',
  'onCall.specialty.CARDIOLOGY': 'Cardiology',
  'onCall.specialty.GERIATRICS': 'Geriatrics',
  'onCall.specialty.INFECTIOUS_DISEASES': 'Infectious diseases',
  'onCall.specialty.NEUROLOGY': 'Neurology',
  'onCall.specialty.ORTHOPAEDICS': 'Orthopaedics',
  'onCall.specialty.SURGERY': 'Surgery',
  'onCall.specialty.PSYCHIATRY': 'Psychiatry',
} as const satisfies Translation<typeof onCallNowSv>
