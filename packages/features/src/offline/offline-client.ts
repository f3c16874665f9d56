import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { serverNow } from '@lih/portal-kit/session/serverClock.ts'
import { Observable } from 'rxjs'
import { dropDraft, findDraft, keepAct, keepDraft } from './act-store.ts'
import { type ActKind, actKinds, type PackContents, type WrittenAct } from './contents.ts'
import { offlineChanged } from './opened.ts'
import type { VaultKeys } from './vault.ts'

type Variables = Readonly<Record<string, unknown>>
type Input = { readonly commandId: string } & Variables
type Answers = Readonly<Record<string, (variables: Variables) => Promise<Variables>>>

const place = ({ form, subjectId }: Variables) => [String(form), String(subjectId)] as const

const draftAnswer = (name: string, savedAt: string) => ({ __typename: 'Draft', id: name, savedAt })

/** Drafts are sealed on the device, as the server would keep them. */
const draftAnswers = (vaultId: string, keys: VaultKeys): Answers => ({
  FindDraft: async (variables) => {
    const [form, subjectId] = place(variables)
    const content = await findDraft(vaultId, keys, form, subjectId)
    return { draft: content === undefined ? null : { ...draftAnswer(form + subjectId, serverNow()), content } }
  },
  SaveDraft: async ({ input }) => {
    const { content, ...where } = input as Variables
    const [form, subjectId] = place(where)
    await keepDraft(vaultId, keys, form, subjectId, content)
    const draft = draftAnswer(form + subjectId, serverNow())
    return { saveDraft: { __typename: 'SaveDraftPayload', draft, userErrors: [] } }
  },
  DiscardDraft: async (variables) => {
    await dropDraft(vaultId, ...place(variables))
    return { discardDraft: true }
  },
})

/** What the forms ask beside: oneself, and the codes that are often used. */
const packAnswers = ({ me, pack }: PackContents): Answers => ({
  VisitStaff: async () => ({
    contactCandidates: [{ __typename: 'Person', id: me.id, name: me.name, title: me.title }],
  }),
  VisitCodeTemplate: async () => ({
    visitCodeTemplate: pack.codes.map((code) => ({ source: '', ...code })),
  }),
  ClinicalCodes: async ({ system, text }) => {
    const wanted = String(text).toLocaleLowerCase('sv-SE')
    const found = pack.codes.filter(
      (code) => code.system === system && `${code.code} ${code.display}`.toLocaleLowerCase('sv-SE').includes(wanted),
    )
    return { clinicalCodes: found.map((code) => ({ source: '', ...code })) }
  },
})

const actAnswer = (kind: ActKind): Variables => ({
  [kind]: kind === 'recordVisit' ? { patientVisits: null, userErrors: [] } : { patientRequests: null, userErrors: [] },
})

/** A command is kept on the device, and counts as written. */
const actAnswers = (vaultId: string, keys: VaultKeys, { pack }: PackContents): Answers => {
  const keep = (kind: ActKind) => async (variables: Variables) => {
    const { commandId, ...input } = variables['input'] as Input
    const found = pack.patients.find(({ patient }) => patient.id === input['patientId'])
    if (!found) throw new Error('the patient is not in the pack')
    const { id, family, given } = found.patient
    const written: WrittenAct = {
      kind,
      patient: { id, family, given },
      writtenAt: serverNow(),
      input,
      refusal: null,
      savedAt: null,
    }
    await keepAct(vaultId, keys, commandId, written)
    await offlineChanged()
    return actAnswer(kind)
  }
  const named = (kind: ActKind) => kind.charAt(0).toUpperCase() + kind.slice(1)
  return Object.fromEntries(actKinds.map((kind) => [named(kind), keep(kind)]))
}

/** Answers what the forms ask and send from the opened vault: the same forms, without network. */
export const offlineClient = (vaultId: string, keys: VaultKeys, contents: PackContents): ApolloClient => {
  const answers = { ...draftAnswers(vaultId, keys), ...packAnswers(contents), ...actAnswers(vaultId, keys, contents) }
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        const answer = answers[operationName]
        if (!answer) throw new Error(`${operationName} is not for use without network`)
        answer(variables)
          .then((data) => {
            observer.next({ data })
            observer.complete()
          })
          .catch((fault: unknown) => observer.error(fault))
      }),
  )
  return new ApolloClient({ cache: new InMemoryCache(), dataMasking: true, link })
}
