import type { ExtensionRefusal } from '@lih/domain/extension/extension'

export const extensionTexts: Readonly<Record<Exclude<ExtensionRefusal, 'SUPPORT_NOT_RUNNING'>, string>> = {
  PERIOD_ENDED: 'Läkarstödets tid har gått ut. Förlängning begärs innan dess. Föreslå överlämning.',
  EXTENSION_ALREADY_OPEN: 'En begäran om förlängning väntar redan på granskning.',
  EXTENSION_NOT_OPEN: 'Begäran är redan granskad. Läs vad som gäller nu.',
  LAST_DAY_NOT_LATER: 'Ange en dag efter den sista dagen, som nu är {lastDay}.',
  LAST_DAY_TOO_FAR: 'Läkarstödet kan förlängas till och med {latest} i ett beslut.',
  LAST_DAY_PASSED: 'Den nya sista dagen har varit. Avslå begäran och föreslå överlämning.',
  OWN_REQUEST: 'Du har själv begärt förlängningen. En annan läkare granskar.',
  NOT_A_REVIEWER: 'En annan läkare på Läkarmedverkan granskar begäran.',
}
