import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client'
import { ApolloProvider } from '@apollo/client/react'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { act, type ReactNode, useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { kitSv } from '../i18n/kit.sv.ts'
import { LanguageProvider } from '../i18n/LanguageProvider.tsx'
import { learn } from '../i18n/language.ts'
import type { Messages } from '../i18n/messages.ts'
import { refusalSv } from '../refusal/texts.ts'
import { setServerClock } from '../session/serverClock.ts'

/** What the server says to an operation; a thrown error is a lost network. */
export type Answers = (operation: string, variables: Record<string, unknown>) => unknown

/** A component in a document of its own, and how to look at it and act on it. */
export interface Mounted {
  readonly show: (element: ReactNode) => Promise<void>
  readonly said: () => string
  readonly find: (selector: string) => HTMLElement | null
  readonly button: (name: string) => HTMLElement | undefined
  /** A click as one that nothing holds back: what stands under the pointer takes it. */
  readonly press: (element: Element | null | undefined) => Promise<void>
  readonly type: (element: Element | null | undefined, value: string) => Promise<void>
  readonly wait: (ms: number) => Promise<void>
  readonly leave: () => Promise<void>
}

/** What the cache asks of an answer: a name for each of its objects. */
const named = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(named)
  if (typeof value !== 'object' || value === null) return value
  const parts = Object.entries(value).map(([name, part]) => [name, named(part)] as const)
  return { __typename: 'Thing', ...Object.fromEntries(parts) }
}

const clientOf = (answers: Answers): ApolloClient => {
  const link = new ApolloLink(
    ({ operationName = '', variables }) =>
      new Observable((observer) => {
        void Promise.resolve()
          .then(() => answers(operationName, variables))
          .then(
            (data) => {
              observer.next({ data: named(data) as Record<string, unknown> })
              observer.complete()
            },
            (fault: unknown) => observer.error(fault),
          )
      }),
  )
  return new ApolloClient({ cache: new InMemoryCache(), dataMasking: true, link })
}

/** Holds what is shown, so that the same tree can be shown with something new. */
const screen = () => {
  let shown: ReactNode = null
  const listeners = new Set<() => void>()
  const listen = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const Screen = () => useSyncExternalStore(listen, () => shown)
  const put = (element: ReactNode) => {
    shown = element
    for (const listener of listeners) listener()
  }
  return { Screen, put }
}

const settled = (ms = 0): Promise<void> =>
  act(
    () =>
      new Promise<void>((resolve) => {
        setTimeout(resolve, ms)
      }),
  )

const setter = (element: Element) => Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set

/**
 * Mounts a component as the portals do, with texts, router and a server that answers as it is told.
 *
 * @param texts of the feature, beside the kit's own
 */
export const mount = async (element: ReactNode, answers: Answers, texts: Messages = {}): Promise<Mounted> => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  learn({ ...kitSv, ...refusalSv, ...texts })
  setServerClock('2026-11-22T09:00:00.000Z')
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  const { Screen, put } = screen()
  put(element)
  const router = createRouter({
    routeTree: createRootRoute({ component: Screen }),
    history: createMemoryHistory({ initialEntries: ['/'] }),
  })
  await act(async () => {
    root.render(
      <ApolloProvider client={clientOf(answers)}>
        <LanguageProvider>
          <RouterProvider router={router as never} />
        </LanguageProvider>
      </ApolloProvider>,
    )
    await router.load()
  })
  await settled()
  return {
    show: async (next) => {
      await act(async () => put(next))
      await settled()
    },
    said: () => place.textContent,
    find: (selector) => place.querySelector<HTMLElement>(selector),
    button: (name) => [...place.querySelectorAll('button')].find((one) => one.textContent.trim() === name),
    press: async (target) => {
      if (!(target instanceof HTMLElement)) throw new Error('Nothing to press')
      await act(async () => target.click())
      await settled()
    },
    type: async (target, value) => {
      if (!target) throw new Error('Nothing to type in')
      await act(async () => {
        setter(target)?.call(target, value)
        target.dispatchEvent(new Event('input', { bubbles: true }))
      })
      await settled()
    },
    wait: settled,
    leave: async () => {
      await act(async () => root.unmount())
      place.remove()
    },
  }
}
