import { type FeedFault, type FeedFaultCode, jsonPath } from './fault.ts'

type Params = Readonly<Record<string, string | number>>

const given = (params: Params, key: string): string => {
  const value = params[key]
  return value === undefined ? '' : ` (${value})`
}

/** What the import report says about each fault, in plain Swedish (M21, G6). */
export const feedFaultTexts: Readonly<Record<FeedFaultCode, (params: Params) => string>> = {
  IDENTITY_FORMAT: () => 'Personnumret, samordningsnumret eller reservnumret har fel form.',
  IDENTITY_DATE: () => 'Födelsedatumet i numret finns inte i kalendern eller ligger framåt i tiden.',
  IDENTITY_CHECKSUM: () => 'Numrets kontrollsiffra stämmer inte.',
  IDENTITY_SERIAL: () => 'Numrets födelsenummer kan inte vara 000.',
  HSA_ID_FORMAT: () => 'HSA-id har fel form.',
  NOT_A_BUNDLE: () => 'Filen innehåller varken en samling (Bundle) eller en enskild post som kan läsas.',
  BUNDLE_TYPE: (params) =>
    `Samlingens typ kan inte läsas${given(params, 'type')}. Tillåtna är transaction, batch och collection.`,
  ENTRY_WITHOUT_RESOURCE: () => 'Raden saknar innehåll eller anger inte vilken sorts post den är.',
  DUPLICATE_RESOURCE: () => 'Samma post finns redan tidigare i filen.',
  MISSING_FIELD: () => 'En uppgift som måste finnas saknas.',
  WRONG_TYPE: () => 'Uppgiften har fel form.',
  TOO_LONG: (params) => `Texten är för lång${given(params, 'max')}.`,
  TOO_MANY: (params) => `Det finns för många värden${given(params, 'max')}.`,
  CONTROL_CHARACTER: () => 'Texten innehåller styrtecken som inte kan lagras.',
  ID_INVALID: () => 'Postens id har fel form.',
  DATE_INVALID: () => 'Tidpunkten finns inte eller saknar tidszon.',
  PERIOD_REVERSED: () => 'Slutet ligger före början: utskrivningen är tidigare än inskrivningen.',
  BEFORE_BIRTH: () => 'Tidpunkten ligger före patientens födelse.',
  IN_THE_FUTURE: () => 'Tidpunkten ligger framåt i tiden.',
  AFTER_DEATH: () => 'Vårdtillfället börjar efter patientens död. Det räknas inte.',
  CODE_UNKNOWN: (params) => `Koden är okänd${given(params, 'code')}.`,
  IDENTITY_CONFLICT: () => 'Patienten har två olika nummer av samma slag.',
  TWO_NUMBERS: () =>
    'Källan säger att två patienter är samma person, men båda har nummer från folkbokföringen. De är inte sammanslagna: kontrollera i källan vem det är.',
  PERSONS_DIFFER: () =>
    'Källan säger att två patienter är samma person, men varken födelsedatum eller efternamn stämmer. De är inte sammanslagna: kontrollera i källan att numret är rätt.',
  TWO_COURSES: () =>
    'Källan säger att två patienter är samma person, men båda är inskrivna eller har läkarstöd. De är inte sammanslagna: avsluta det ena och importera igen.',
  TWO_REQUESTS: () =>
    'Källan säger att två patienter är samma person, men båda har en begäran till kommunen som väntar på svar. De är inte sammanslagna: besvara den ena och importera igen.',
  TWO_RESPONSIBLE: () =>
    'Källan säger att två patienter är samma person, men två enheter har läkaransvaret och ingen listning avgör. De är inte sammanslagna: lista patienten och importera igen.',
  UNKNOWN_REFERENCE: (params) => `Hänvisningen pekar på något som inte finns${given(params, 'type')}.`,
  PATIENT_REJECTED: () => 'Patienten i samma fil kunde inte läsas, därför läses inte heller denna post.',
  UNIT_UNKNOWN: (params) => `Enheten är okänd för provet${given(params, 'unit')}.`,
  VALUE_IMPLAUSIBLE: (params) => `Provsvaret är orimligt${given(params, 'value')}.`,
  VALUE_NOT_EXACT: () => 'Provsvaret är angivet som en gräns (större eller mindre än), inte som ett värde.',
  NOT_STORED: () =>
    'Databasen tog inte emot posten. Felet är troligen en tidpunkt eller ett värde utanför det möjliga.',
}

/** A fault as a line of the report: what is wrong, and where. */
export const faultText = (resourceType: string, fault: FeedFault): string => {
  const text = feedFaultTexts[fault.code](fault.params ?? {})
  return fault.path.length === 0 ? text : `${text} Plats: ${jsonPath(resourceType, fault.path)}.`
}
