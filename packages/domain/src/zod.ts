import { z } from 'zod'

// Before the first parse anywhere: otherwise zod probes `new Function` and the portals' content security policy reports it.
z.config({ jitless: true })

export { z }
