import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Ctx } from '../context.ts'
import { careGuaranteeFile } from '../modules/care-guarantee/care-guarantee-file.ts'
import { contactFile } from '../modules/contact/contact-file.ts'
import { deviationFile } from '../modules/deviation/statistics.ts'
import { unmetFile } from '../modules/doctor-request/unmet.ts'
import { medicationReviewFile } from '../modules/medication-review/due-file.ts'
import { reimbursementFile, settlementFile } from '../modules/settlement/settlement-file.ts'
import { settlementSie } from '../modules/settlement/sie-file.ts'
import { csvOf } from './csv.ts'

/** What the address asks for, each name once. */
type Asked = Readonly<Record<string, string | undefined>>

type Table = { readonly day: string; readonly rows: readonly (readonly string[])[] }

/** Files to take away: the beginning of the file's name, and what stands in it. */
const files: Readonly<Record<string, readonly [name: string, table: (ctx: Ctx, asked: Asked) => Promise<Table>]>> = {
  'contacts-mine': ['kontakter', (ctx) => contactFile(ctx, 'MINE')],
  'contacts-unit': ['kontakter', (ctx) => contactFile(ctx, 'UNIT')],
  'unmet-doctor-requests': ['ej-uppfyllda-lakarbegaran', unmetFile],
  'medication-reviews': ['lakemedelsgenomgangar', medicationReviewFile],
  'care-guarantee': ['vardgaranti', careGuaranteeFile],
  settlement: ['avrakning', (ctx, { vc = '', manad = '' }) => settlementFile(ctx, vc, manad)],
  reimbursement: ['ersattning', (ctx, { manad = '' }) => reimbursementFile(ctx, manad)],
  deviations: ['avvikelser', deviationFile],
}

const askedBy = ({ query }: FastifyRequest): Asked =>
  Object.fromEntries(
    Object.entries(query as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )

type Download = { readonly name: string; readonly type: string; readonly body: string | Buffer }

/** What the signed-in person may take away; anybody else gets a code, and no file. */
const download = async (reply: FastifyReply, file: () => Promise<Download>) => {
  try {
    const { name, type, body } = await file()
    return await reply
      .type(type)
      .header('cache-control', 'no-store')
      .header('content-disposition', `attachment; filename="${name}"`)
      .send(body)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const { code } = error.extensions
    return reply.code(code === 'UNAUTHENTICATED' ? 401 : 403).send({ code })
  }
}

/** Files to take away, for who has signed in: GET /files/contacts-mine.csv (P3), /files/unmet-doctor-requests.csv (K6) … */
export const fileRoutes = (app: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<Ctx>): void => {
  for (const [path, [name, table]] of Object.entries(files)) {
    app.get(`/files/${path}.csv`, (request, reply) =>
      download(reply, async () => {
        const { day, rows } = await table(await contextOf(request), askedBy(request))
        return { name: `${name}-${day}.csv`, type: 'text/csv; charset=utf-8', body: csvOf(rows) }
      }),
    )
  }
  // Bookkeeping orders for the region's accounts (R4). The characters are those of code page 437, which no media type names.
  app.get('/files/settlement.si', (request, reply) =>
    download(reply, async () => {
      const { day, bytes } = await settlementSie(await contextOf(request), askedBy(request)['manad'] ?? '')
      return { name: `avrakning-${day}.si`, type: 'application/octet-stream', body: Buffer.from(bytes) }
    }),
  )
}
