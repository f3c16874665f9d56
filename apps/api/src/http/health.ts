import type { FastifyInstance } from 'fastify'
import { answers, type Database } from '../db/client.ts'

export type HealthParts = { readonly db: Database; readonly jobsRun: () => boolean; readonly isDraining: () => boolean }

/** `/healthz`: the process lives. `/readyz`: it can serve: database and jobs answer, and it is not on its way out. */
export const healthRoutes = (app: FastifyInstance, { db, jobsRun, isDraining }: HealthParts): void => {
  app.get('/healthz', async () => ({ ok: true }))
  app.get('/readyz', async (request, reply) => {
    const database = await answers(db)
    if (!database) request.log.warn('the database does not answer')
    const state = { database, jobs: jobsRun(), draining: isDraining() }
    return reply.code(database && state.jobs && !state.draining ? 200 : 503).send(state)
  })
}
