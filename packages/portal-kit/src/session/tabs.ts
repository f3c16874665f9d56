/** What one tab tells the others of the same portal. */
export type TabNews = 'signedOut' | 'switched' | 'signedIn'

const channel = new BroadcastChannel('session')

export const tellTabs = (news: TabNews): void => channel.postMessage(news)

/** Listens to the other tabs. Returns how to stop. */
export const listenToTabs = (listener: (news: TabNews) => void): (() => void) => {
  const hear = (event: MessageEvent<TabNews>) => listener(event.data)
  channel.addEventListener('message', hear)
  return () => channel.removeEventListener('message', hear)
}
