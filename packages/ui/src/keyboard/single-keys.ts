import { useSyncExternalStore } from 'react'
import { makeSetting } from '../setting/setting.ts'

const setting = makeSetting('single-keys', ['on', 'off'])
const isOn = (): boolean => setting.get() === 'on'
const choose = (on: boolean): void => setting.set(on ? 'on' : 'off')

/** Whether single-key shortcuts work in this browser, and how to choose. */
export const useSingleKeys = (): readonly [boolean, (on: boolean) => void] => [
  useSyncExternalStore(setting.subscribe, isOn, () => true),
  choose,
]
