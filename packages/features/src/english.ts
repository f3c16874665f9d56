import type { Messages } from '@lih/portal-kit/i18n/messages.ts'

const files = import.meta.glob<Readonly<Record<string, Messages>>>('./**/*.en.ts', { eager: true })

/** Every English text of the features: fetched only by who reads English. */
export const english: readonly Messages[] = Object.values(files).flatMap((file) => Object.values(file))
