import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const packages = fileURLToPath(new URL('../..', import.meta.url))
const folders = ['portal-kit/src', 'features/src']

type Catalogues = Readonly<Record<string, Readonly<Record<string, string>>>>

const filesOf = (ending: string): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(packages, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith(ending))
      .map((name) => join(packages, folder, name)),
  )

const textsOf = async (ending: string): Promise<readonly string[]> => {
  const modules = await Promise.all(
    filesOf(ending).map((path) => import(pathToFileURL(path).href) as Promise<Catalogues>),
  )
  return modules.flatMap((file) => Object.values(file)).flatMap((texts) => Object.values(texts))
}

/** What stands in Swedish catalogues, word for word, and in no English one. Texts with arguments are left out. */
export const swedishTexts = async (): Promise<ReadonlySet<string>> => {
  const [swedish, english] = await Promise.all([textsOf('.sv.ts'), textsOf('.en.ts')])
  const both = new Set(english)
  return new Set(swedish.filter((text) => text !== '' && !/[{<]/.test(text) && !both.has(text)))
}
