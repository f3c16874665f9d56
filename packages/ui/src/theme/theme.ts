import { useSyncExternalStore } from 'react'
import { makeSetting } from '../setting/setting.ts'

/** As the computer has it, or always one of them. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const setting = makeSetting<Theme>('theme', themes)

const apply = (): void => {
  const theme = setting.get()
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

/** Shows the chosen theme, now and when another one is chosen, in this tab or another. */
export const followTheme = (): void => {
  apply()
  setting.subscribe(apply)
}

/** The chosen theme, and how to choose. */
export const useTheme = (): readonly [Theme, (theme: Theme) => void] => [
  useSyncExternalStore(setting.subscribe, setting.get, () => 'system' as const),
  setting.set,
]
