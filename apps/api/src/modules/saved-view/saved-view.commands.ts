import type { RefusalCode } from '@lih/domain/refusals'
import { type Decision, decided, refused } from '@lih/domain/result'
import { changeViewInput, deleteViewInput, saveViewInput } from '@lih/domain/saved-view/inputs'
import type { WorklistName } from '@lih/domain/saved-view/lists'
import { decideOwnView, decideRenameView, decideSaveView } from '@lih/domain/saved-view/saved-view'
import type { z } from '@lih/domain/zod'
import type { Ctx } from '../../context.ts'
import { read, type Tx, type UnitOfWork, write } from '../../db/unit-of-work.ts'
import { userError } from '../../graphql/user-error.ts'
import {
  deleteViewRow,
  type FoundView,
  findView,
  insertView,
  loadViews,
  lockOwnViews,
  patchView,
} from './saved-view.store.ts'
import type { SavedView, SavedViewsPayload } from './saved-view.types.ts'

/** The views of a list that the actor may choose among: the own ones, and those shared at the unit. */
export const savedViews = (ctx: Ctx, list: WorklistName): Promise<readonly SavedView[]> =>
  read(ctx, (tx) => loadViews(tx, list))

const ownViews = async (tx: Tx, list: WorklistName) => (await loadViews(tx, list)).filter(({ mine }) => mine)

/** Others at the unit see it come, change or go; what is one's own concerns nobody else. */
const toTell = ({ actor }: UnitOfWork, shared: boolean): string[] => (shared ? [actor.unitId] : [])

type Stated = { readonly commandId: string }
type Done = { readonly list: WorklistName }

/** Parses, carries out once, and answers with the list's views as they are then. */
const viewCommand = async <Input extends Stated>(
  ctx: Ctx,
  { name, schema, raw }: { readonly name: string; readonly schema: z.ZodType<Input>; readonly raw: unknown },
  work: (uow: UnitOfWork, input: Input) => Promise<Decision<Done, RefusalCode>>,
): Promise<SavedViewsPayload> => {
  const parsed = schema.safeParse(raw)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ message, path }) => userError({ code: message, path: path.map(String) }))
    return { views: null, userErrors: faults }
  }
  const input = parsed.data
  const decision = await write(ctx, { name, commandId: input.commandId, input }, (uow) => work(uow, input))
  if (!decision.ok) return { views: null, userErrors: [userError(decision.refusal)] }
  return { views: await savedViews(ctx, decision.changes.list), userErrors: [] }
}

/** Saves filters and sort of a list under a name (promise 14). A copy of a colleague's is a new one with its parameters. */
export const saveView = (ctx: Ctx, raw: unknown): Promise<SavedViewsPayload> =>
  viewCommand(ctx, { name: 'saveView', schema: saveViewInput, raw }, async (uow, { list, name, params }) => {
    await lockOwnViews(uow, list)
    const decision = decideSaveView(await ownViews(uow, list), { name })
    if (!decision.ok) return decision
    const viewId = await insertView(uow, { list, name, params })
    await uow.record({ action: 'savedView:save', patientId: null, subjectId: viewId, detail: { list }, units: [] })
    return decided({ list })
  })

/** The person's own view as it was shown. */
const ownView = async (
  uow: UnitOfWork,
  { viewId, expectedVersion }: { readonly viewId: string; readonly expectedVersion: number },
): Promise<Decision<FoundView, RefusalCode>> => {
  const found = await findView(uow, viewId)
  if (found === undefined) return refused('NOT_FOUND', ['viewId'])
  const mine = decideOwnView(found, uow.actor.personId)
  if (!mine.ok) return mine
  await lockOwnViews(uow, found.list)
  const view = await findView(uow, viewId)
  if (view === undefined) return refused('NOT_FOUND', ['viewId'])
  return view.version === expectedVersion ? decided(view) : refused('STALE', ['expectedVersion'])
}

/** Renames, shares or keeps to oneself, and chooses the one that the list opens with (promise 14). */
export const changeView = (ctx: Ctx, raw: unknown): Promise<SavedViewsPayload> =>
  viewCommand(ctx, { name: 'changeView', schema: changeViewInput, raw }, async (uow, input) => {
    const found = await ownView(uow, input)
    if (!found.ok) return found
    const view = found.changes
    const { viewId, name = null, shared = null, isDefault = null } = input
    if (name !== null) {
      const renamed = decideRenameView(await ownViews(uow, view.list), { viewId, name })
      if (!renamed.ok) return renamed
    }
    await patchView(uow, view, { name, shared, isDefault })
    const units = toTell(uow, view.shared || shared === true)
    const detail = { list: view.list, shared, isDefault, renamed: name !== null }
    await uow.record({ action: 'savedView:change', patientId: null, subjectId: viewId, detail, units })
    return decided({ list: view.list })
  })

/** Removes a view; copies that others have made stay theirs (promise 14). */
export const deleteView = (ctx: Ctx, raw: unknown): Promise<SavedViewsPayload> =>
  viewCommand(ctx, { name: 'deleteView', schema: deleteViewInput, raw }, async (uow, input) => {
    const found = await ownView(uow, input)
    if (!found.ok) return found
    const { id, list, shared } = found.changes
    await deleteViewRow(uow, id)
    const units = toTell(uow, shared)
    await uow.record({ action: 'savedView:delete', patientId: null, subjectId: id, detail: { list }, units })
    return decided({ list })
  })
