import type { CodeSystem } from '@lih/domain/clinical-code/code'
import type { VisitProfession } from '@lih/domain/visit/kinds'
import { Arg, Ctx as Context, Query, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { VisitProfessionEnum } from '../visit/visit.types.ts'
import { clinicalCodes, visitCodeTemplate } from './clinical-code.reads.ts'
import { ClinicalCode, CodeSystemEnum } from './clinical-code.types.ts'

@Resolver()
export class ClinicalCodeResolver {
  @Query(() => [ClinicalCode], { description: 'Codes by their beginning, or by words in their text; at most twenty.' })
  @Can('code:search')
  clinicalCodes(
    @Arg('system', () => CodeSystemEnum) system: CodeSystem,
    @Arg('text', () => String) text: string,
    @Context() ctx: Ctx,
  ): Promise<ClinicalCode[]> {
    return clinicalCodes(ctx, system, text)
  }

  @Query(() => [ClinicalCode], { description: "Measures that a profession's visit often needs (V1)." })
  @Can('code:search')
  visitCodeTemplate(
    @Arg('profession', () => VisitProfessionEnum) profession: VisitProfession,
    @Context() ctx: Ctx,
  ): Promise<ClinicalCode[]> {
    return visitCodeTemplate(ctx, profession)
  }
}
