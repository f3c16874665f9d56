import { makeSetting } from '@lih/ui/setting/setting.ts'
import { useSyncExternalStore } from 'react'

const setting = makeSetting<'off' | 'on'>('waiting-notice', ['off', 'on'])

/** Whether the browser tells of something new while another window is in front. `blocked`: the browser does not let us. */
export type NoticeState = 'off' | 'on' | 'blocked'

const isKnown = 'Notification' in window

const stateOf = (chosen: 'off' | 'on'): NoticeState => {
  if (!isKnown || Notification.permission === 'denied') return 'blocked'
  return chosen === 'on' && Notification.permission === 'granted' ? 'on' : 'off'
}

const toggle = async (state: NoticeState): Promise<void> => {
  if (state === 'blocked') return
  if (state === 'on') setting.set('off')
  // Chosen first: the answer then shows, also when it is no.
  else setting.set((await Notification.requestPermission()) === 'granted' ? 'on' : 'off')
}

/** The choice of this browser, off until somebody chooses it, and how to change it. */
export const useWaitingNotice = (): readonly [NoticeState, () => Promise<void>] => {
  const state = stateOf(useSyncExternalStore(setting.subscribe, setting.get, () => 'off' as const))
  return [state, () => toggle(state)]
}

/** Tells, if chosen and nobody is looking at this window. `text` holds nothing of any patient. */
export const giveNotice = (text: string): void => {
  if (stateOf(setting.get()) !== 'on' || !document.hidden) return
  // One at a time: a new one takes the place of the one before.
  const notice = new Notification(text, { tag: 'waiting' })
  notice.onclick = () => {
    window.focus()
    notice.close()
  }
}
