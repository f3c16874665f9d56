import type { CodeSystem } from '../clinical-code/code.ts'
import type { VisitProfession } from './kinds.ts'

type Code = { readonly system: CodeSystem; readonly code: string }

const measure = (code: string): Code => ({ system: 'KVA', code })

/**
 * Measures that a profession's visit often needs: offered first, never entered by themselves (V1). Only codes that have been
 * verified; the region extends the list when its own template is decided.
 */
export const codeTemplates: Readonly<Record<VisitProfession, readonly Code[]>> = {
  PHYSICIAN: [measure('AW013'), measure('AU120'), measure('AU123')],
  NURSE: [measure('AU120'), measure('AW013')],
}
