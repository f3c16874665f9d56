import type { Instant } from '@lih/domain/time/civil'
import type { MakeOfflinePackMutation } from '@lih/graphql/documents'
import type { SignedInMe } from '@lih/portal-kit/session/useMe.ts'

export type Pack = NonNullable<MakeOfflinePackMutation['makeOfflinePack']['pack']>
export type PackedPatient = Pack['patients'][number]
export type PackedCall = PackedPatient['calls'][number]

/** What is sealed as a pack: the patients, and who packed them. */
export type PackContents = { readonly me: SignedInMe; readonly pack: Omit<Pack, 'key'> }

/** Commands that can be written without network. */
export const actKinds = ['recordVisit', 'sendDoctorRequest'] as const
export type ActKind = (typeof actKinds)[number]

export type ActRefusal = { readonly code: string; readonly path: readonly string[]; readonly params?: unknown }

/** What is sealed of an act: all that the server gets, and what it said. */
export type WrittenAct = {
  readonly kind: ActKind
  readonly patient: { readonly id: string; readonly family: string; readonly given: string }
  readonly writtenAt: Instant
  /** Of the command, without its id. */
  readonly input: Readonly<Record<string, unknown>>
  /** Why the server said no. */
  readonly refusal: ActRefusal | null
  readonly savedAt: Instant | null
}

/** Who is responsible and which number answers at an instant, by what was known when it was packed (M11). */
export const callAt = (calls: readonly PackedCall[], now: Instant): PackedCall | undefined =>
  calls.find(({ from, to }) => from <= now && now < to)
