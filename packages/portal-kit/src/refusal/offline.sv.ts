import type { OfflineRefusal } from '@lih/domain/offline/pack'

export const offlineTexts: Readonly<Record<OfflineRefusal, string>> = {
  OFFLINE_OTHER_ASSIGNMENT: 'Det här är skrivet under ett annat uppdrag. Byt till det uppdraget och skicka igen.',
}
