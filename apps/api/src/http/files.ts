import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { Ctx } from '../context.ts'
import { contactFile } from '../modules/contact/contact-file.ts'
import { csvOf } from './csv.ts'

/** Files to take away, for who has signed in: GET /files/contacts-mine.csv and /files/contacts-unit.csv (P3). */
export const fileRoutes = (app: FastifyInstance, contextOf: (request: FastifyRequest) => Promise<Ctx>): void => {
  for (const scope of ['MINE', 'UNIT'] as const) {
    app.get(`/files/contacts-${scope.toLowerCase()}.csv`, async (request, reply) => {
      try {
        const { day, rows } = await contactFile(await contextOf(request), scope)
        return await reply
          .type('text/csv; charset=utf-8')
          .header('cache-control', 'no-store')
          .header('content-disposition', `attachment; filename="kontakter-${day}.csv"`)
          .send(csvOf(rows))
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        const { code } = error.extensions
        return reply.code(code === 'UNAUTHENTICATED' ? 401 : 403).send({ code })
      }
    })
  }
}
