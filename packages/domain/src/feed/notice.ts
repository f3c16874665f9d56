/** What the import did otherwise than one might think, without anything being lost (M21). */
export type FeedNoticeCode =
  | 'LATE_STAY'
  | 'NO_RECEIVER_LATE'
  | 'NO_RECEIVER'
  | 'NOT_MOVED'
  | 'STILL_ADMITTED'
  | 'ADMISSION_CORRECTED'
  | 'DISCHARGE_CORRECTED'
  | 'DISCHARGE_DIFFERS'
  | 'REOPENED'
  | 'GONE'
  | 'FROM_ELSEWHERE'
  | 'IDENTITY_GIVEN'
  | 'PROTECTION_KEPT'
  | 'JOINED'
  | 'JOINED_CONTACT_STRUCK'
  | 'LINK_WAITS'

/** What the import report says about each, in plain Swedish (M21, G6). */
export const feedNoticeTexts: Readonly<Record<FeedNoticeCode, string>> = {
  LATE_STAY:
    'Vårdtillfället är över, och senare händelser är redan kända. Det finns med som historik. Läkaransvaret ändras inte.',
  NO_RECEIVER_LATE:
    'Vårdtillfället är över, och det är inte känt vem som tog över läkaransvaret. Det finns med som historik. Läkaransvaret ändras inte.',
  NO_RECEIVER:
    'Patienten är utskriven enligt källan, men ingen mottagande enhet är känd. Skriv ut patienten i Sjukhusportalen.',
  NOT_MOVED: 'Läkaransvaret kunde inte flyttas vid den tid som källan anger.',
  STILL_ADMITTED:
    'Vårdtillfället väntar: patienten är fortfarande inskriven här sedan ett tidigare. Skriv ut patienten i Sjukhusportalen och importera igen.',
  ADMISSION_CORRECTED: 'Inskrivningstiden är rättad. Läkaransvarets tidslinje är inte ändrad.',
  DISCHARGE_CORRECTED: 'Utskrivningstiden är rättad. Läkaransvarets tidslinje är inte ändrad.',
  DISCHARGE_DIFFERS: 'Utskrivningstiden skiljer sig från den som är registrerad här. Den registrerade gäller.',
  REOPENED: 'Källan säger att vårdtillfället pågår, men patienten är utskriven här. Utskrivningen gäller.',
  GONE: 'Vårdtillfället finns inte längre i källan. Det ligger kvar här.',
  FROM_ELSEWHERE:
    'Patienten har kommit till avdelningen från en annan vårdgivare. Ett stöd som pågår avslutas inte av sig självt.',
  IDENTITY_GIVEN: 'Patienten har fått ett annat person-, samordnings- eller reservnummer än tidigare.',
  JOINED:
    'Två patienter var samma person och är sammanslagna. Allt finns under det nummer som gäller, och det tidigare numret leder dit.',
  JOINED_CONTACT_STRUCK: 'Vid sammanslagningen ströks en namngiven kontakt: platsen var redan tagen under samma tid.',
  LINK_WAITS: 'Källan hänvisar till en annan post om samma person, som inte har kommit än.',
  PROTECTION_KEPT: 'Källan anger inte att uppgifterna är skyddade. Skyddet som finns här gäller.',
}
