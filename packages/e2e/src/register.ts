import { startPostgres } from '@lih/embedded-postgres/start'
import postgres from 'postgres'

const data = (): string => {
  const dir = process.env['E2E_DATA']
  if (dir === undefined) throw new Error('E2E_DATA is not set')
  return dir
}

/**
 * What the population register, the listing register and the municipality know of a person whose record has come by the
 * feed: lives in Halmstad, is listed at Vårdcentralen Vallås, and is enrolled in the municipality's health care.
 */
export const settleInHalmstad = async (family: string): Promise<void> => {
  // The server runs already: this joins it, and does not own it.
  const { port, superuser } = await startPostgres({ dir: data(), port: 0 })
  const sql = postgres({
    host: '127.0.0.1',
    port,
    user: superuser.user,
    password: superuser.password,
    database: 'lakarinsatser',
    max: 1,
  })
  try {
    const [patient] = await sql`update patient set municipality_code = '1380' where family = ${family} returning id`
    if (patient === undefined) throw new Error(`nobody is called ${family}`)
    const id = patient['id'] as string
    await sql`set app.now = '2025-01-01T00:00:00Z'`
    await sql`insert into listing (patient_id, period, unit_id) select ${id}, '[2025-01-01T00:00Z,)', id from unit where name = 'Vårdcentralen Vallås'`
    await sql`insert into living_situation (patient_id, period, kind) values (${id}, '[2025-01-01T00:00Z,)', 'ORDINARY')`
    await sql`insert into enrolment (patient_id, period, unit_id) select ${id}, '[2025-01-01T00:00Z,)', id from unit where kind = 'MUNICIPAL_HEALTH_CARE' and municipality_code = '1380'`
  } finally {
    await sql.end()
  }
}
