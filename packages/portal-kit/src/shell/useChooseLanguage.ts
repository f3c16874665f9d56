import { useApolloClient } from '@apollo/client/react'
import type { Language } from '@lih/domain/language/languages'
import { ChooseLanguageDocument } from '@lih/graphql/documents'
import { chooseLanguage } from '../i18n/language.ts'
import { useText } from '../i18n/useText.ts'
import { useToast } from '../toast/useToast.ts'

/** Shows another language, and keeps it with the person: it follows them to other machines (G3). */
export const useChooseLanguage = (): ((language: Language) => Promise<void>) => {
  const client = useApolloClient()
  const text = useText()
  const showToast = useToast()
  const say = (id: string) => () => void showToast({ text: text(id) })
  const keep = async (language: Language): Promise<void> => {
    const kept = client.mutate({ mutation: ChooseLanguageDocument, variables: { language } })
    await kept.then(undefined, say('kit.language.notKept'))
  }
  return (language) => chooseLanguage(language).then(() => keep(language), say('kit.language.failed'))
}
