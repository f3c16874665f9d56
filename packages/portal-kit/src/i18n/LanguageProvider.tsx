import { UiWordsContext, uiWords } from '@lih/ui/words/ui-words.ts'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { RawIntlProvider } from 'react-intl'
import { useShownLanguage } from './language.ts'

/** Texts, and the components' and React Aria's own words, in the language that is shown. A change keeps everything that is mounted. */
export const LanguageProvider = ({ children }: { readonly children: ReactNode }) => {
  const { language, intl } = useShownLanguage()
  return (
    <RawIntlProvider value={intl}>
      <UiWordsContext value={uiWords[language]}>
        <I18nProvider locale={intl.locale}>{children}</I18nProvider>
      </UiWordsContext>
    </RawIntlProvider>
  )
}
