import { languages } from '@lih/domain/language/languages'
import { gqlEnum } from '../../graphql/enum.ts'

export const LanguageEnum = gqlEnum('Language', languages)
