import { type ActEvent, afterEvent, isUnsent } from '@lih/domain/offline/queue'
import type { WrittenAct } from './contents.ts'
import { type ActRow, device } from './device.ts'
import { seal, unseal } from './seal.ts'
import type { VaultKeys } from './vault.ts'

/** An act in the open. */
export type OpenAct = Omit<ActRow, 'sealed'> & { readonly patientId: string; readonly written: WrittenAct }

const placeOfAct = (id: string): string => `act/${id}`
const placeOfDraft = (form: string, subjectId: string): string => `draft/${form}/${subjectId}`

/** Keeps an act, after all that were kept before. Resolves when it is on the disk. */
export const keepAct = async (vaultId: string, keys: VaultKeys, id: string, written: WrittenAct): Promise<void> => {
  const sealed = await seal(keys.queue, placeOfAct(id), written)
  const tx = (await device()).transaction('acts', 'readwrite', { durability: 'strict' })
  const order = (await tx.store.getAll()).reduce((highest, act) => Math.max(highest, act.order), 0) + 1
  await tx.store.put({ id, vaultId, order, status: 'ON_DEVICE', sealed })
  await tx.done
}

/** The acts of a vault, in the order in which they were written. */
export const openActs = async (vaultId: string, keys: VaultKeys): Promise<readonly OpenAct[]> => {
  const rows = await (await device()).getAllFromIndex('acts', 'vault', vaultId)
  const acts = rows.map(async ({ sealed, ...row }) => {
    const written = await unseal<WrittenAct>(keys.queue, placeOfAct(row.id), sealed)
    return { ...row, patientId: written.patient.id, written }
  })
  return (await Promise.all(acts)).sort((a, b) => a.order - b.order)
}

/** How many acts of each vault are not with the server yet, and how many of them can be sent as they are. */
export const countActs = async () => {
  const unsent = new Map<string, number>()
  const toSend = new Map<string, number>()
  for (const act of await (await device()).getAll('acts')) {
    if (!isUnsent(act)) continue
    unsent.set(act.vaultId, (unsent.get(act.vaultId) ?? 0) + 1)
    if (act.status !== 'CONFLICT') toSend.set(act.vaultId, (toSend.get(act.vaultId) ?? 0) + 1)
  }
  return { unsent, toSend }
}

/**
 * Something happens to an act, and what is known of it changes with that.
 * @returns false when it may not happen to it now
 */
export const moveAct = async (
  keys: VaultKeys,
  id: string,
  event: ActEvent,
  change: Partial<WrittenAct> = {},
): Promise<boolean> => {
  const db = await device()
  const before = await db.get('acts', id)
  if (before === undefined) return false
  const written = await unseal<WrittenAct>(keys.queue, placeOfAct(id), before.sealed)
  const sealed = await seal(keys.queue, placeOfAct(id), { ...written, ...change })
  const tx = db.transaction('acts', 'readwrite', { durability: 'strict' })
  const now = await tx.store.get(id)
  const status = now && afterEvent(now.status, event)
  if (now && status === 'REMOVED') await tx.store.delete(id)
  else if (now && status) await tx.store.put({ ...now, status, sealed })
  await tx.done
  return status !== undefined
}

type Keeper = { readonly vault: { readonly id: string }; readonly keys: VaultKeys }

/** Acts come along to another vault of the same person, sealed anew, and stay what they are. */
export const adoptActs = async (from: Keeper, to: Keeper, acts: readonly OpenAct[]): Promise<void> => {
  const sealed = await Promise.all(acts.map(({ id, written }) => seal(to.keys.queue, placeOfAct(id), written)))
  const tx = (await device()).transaction('acts', 'readwrite', { durability: 'strict' })
  for (const [index, { id }] of acts.entries()) {
    const row = await tx.store.get(id)
    const again = sealed[index]
    if (row?.vaultId === from.vault.id && again) await tx.store.put({ ...row, vaultId: to.vault.id, sealed: again })
  }
  await tx.done
}

/** What was on its way when a page was lost: whether it arrived is not known. */
export const recoverActs = async (vaultId: string): Promise<void> => {
  const tx = (await device()).transaction('acts', 'readwrite')
  for (const act of await tx.store.index('vault').getAll(vaultId)) {
    const status = act.status === 'SENDING' ? afterEvent(act.status, 'LOSE') : undefined
    if (status) await tx.store.put({ ...act, status })
  }
  await tx.done
}

/** A form as it is being written. */
export const keepDraft = async (
  vaultId: string,
  keys: VaultKeys,
  form: string,
  subjectId: string,
  content: unknown,
) => {
  const sealed = await seal(keys.queue, placeOfDraft(form, subjectId), content)
  await (await device()).put('drafts', { vaultId, form, subjectId, sealed })
}

export const findDraft = async (
  vaultId: string,
  keys: VaultKeys,
  form: string,
  subjectId: string,
): Promise<unknown> => {
  const row = await (await device()).get('drafts', [vaultId, form, subjectId])
  return row && unseal<unknown>(keys.queue, placeOfDraft(form, subjectId), row.sealed)
}

export const dropDraft = async (vaultId: string, form: string, subjectId: string): Promise<void> =>
  (await device()).delete('drafts', [vaultId, form, subjectId])
