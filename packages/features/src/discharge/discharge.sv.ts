import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

/** Words of the discharge: the patient leaves the ward. */
export const dischargeSv = {
  'discharge.tab': 'Hemgång',
  'discharge.title': 'Hemgång från {unit}',
  'discharge.none': 'Ingen vårdtid',
  'discharge.noneText': 'Hemgång anges under en vårdtid på en avdelning i regionen.',
  'discharge.left.title': 'Patienten har lämnat avdelningen',
  'discharge.left.at': '{when}, efter {nights, plural, one {# dygn} other {# dygn}}',
  'discharge.admitted': 'Inskriven',
  'discharge.reason': 'Orsak',
  'discharge.expected': 'Beräknad hemgång',
  'discharge.expected.none': 'Inte satt',
  'discharge.risk': 'Riskbedömning',
  'discharge.risk.none': 'Saknas',
  'discharge.risk.HIGH': 'Hög risk',
  'discharge.risk.NOT_HIGH': 'Inte hög risk',
  'discharge.receiver': 'Listad på',
  'discharge.unknown': 'Uppgift saknas',
  'discharge.when': 'När patienten går hem',
  'discharge.open': 'Patienten har lämnat avdelningen',
  'discharge.dialog': 'Hemgång för {name}',
  'discharge.at': 'Patienten lämnade avdelningen',
  'discharge.atHint': 'Ändra om det var tidigare.',
  'discharge.unit': 'Vem tar över ansvaret?',
  'discharge.unitHint': 'Patientens vårdcentral är inte känd. Välj den enhet som tar emot.',
  'discharge.submit': 'Registrera hemgång',
  'discharge.done': 'Hemgången är registrerad',
  'discharge.effect.START.title': 'Läkarstödet startar',
  'discharge.effect.START':
    'Läkarmedverkan får läkaransvaret från det klockslag du anger. Dag 1 av {days} är {day}. Därefter tar {unit} över.',
  'discharge.effect.UNCONFIRMED.title': 'Läkarstödet startar inte',
  'discharge.effect.UNCONFIRMED':
    'Alla har inte svarat ja: {missing}. {unit} får läkaransvaret, och det markeras rött hos dem. Stödet kan ändå starta om alla säger ja inom 48 timmar.',
  'discharge.effect.UNPLANNED.title': 'Hög risk, men inget läkarstöd är planerat',
  'discharge.effect.UNPLANNED':
    '{unit} får läkaransvaret när patienten går hem. Föreslå läkarstöd först om det ska ges.',
  'discharge.effect.NO_DECISION.title': 'Ingen riskbedömning är gjord',
  'discharge.effect.NO_DECISION':
    '{unit} får läkaransvaret när patienten går hem. Efter hemgången kan risken inte bedömas.',
  'discharge.effect.ORDINARY.title': 'Ordinarie väg',
  'discharge.effect.ORDINARY': '{unit} får läkaransvaret när patienten går hem.',
  'discharge.effect.chosen': 'Den enhet du väljer',
  'discharge.party.LAKARMEDVERKAN': 'Läkarmedverkan',
  'discharge.party.RECEIVING_UNIT': 'den mottagande enheten',
  'discharge.list.and': '{first} och {last}',
} as const satisfies Messages
