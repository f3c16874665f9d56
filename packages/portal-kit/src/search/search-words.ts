import { useMayAtAll } from '../session/useMayAtAll.ts'

/** What the search is called: who may not look for patients finds pages and actions by it. */
export const useSearchTitleId = (): string => (useMayAtAll()('patient:search') ? 'kit.search' : 'kit.search.pages')
