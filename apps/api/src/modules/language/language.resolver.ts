import type { Language } from '@lih/domain/language/languages'
import { Arg, Ctx as Context, Mutation, Resolver } from 'type-graphql'
import { Can } from '../../access/guard.ts'
import type { Ctx } from '../../context.ts'
import { chooseLanguage } from './language.commands.ts'
import { LanguageEnum } from './language.types.ts'

@Resolver()
export class LanguageResolver {
  @Mutation(() => Boolean, { description: 'The language follows the person to every machine.' })
  @Can('language:choose')
  chooseLanguage(@Arg('language', () => LanguageEnum) language: Language, @Context() ctx: Ctx): Promise<boolean> {
    return chooseLanguage(ctx, language)
  }
}
