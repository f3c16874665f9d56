import type { Messages } from '../i18n/messages.ts'

/** Texts of the sheet of keys, fetched with it. */
export const keysSv = {
  'keys.sheet': 'Visa kortkommandon',
  'keys.next': 'Nästa rad i listan',
  'keys.previous': 'Föregående rad i listan',
  'keys.show': 'Visa ändringar som väntar',
  'keys.arrows': 'Flytta i en lista',
  'keys.open': 'Öppna raden',
  'keys.close': 'Stäng det som ligger över sidan',
  'keys.off': '(avstängt)',
  'keys.single': 'Kortkommandon med en tangent',
  'keys.singleNote': 'Stäng av om du styr datorn med rösten. Gäller i den här webbläsaren.',
} as const satisfies Messages
