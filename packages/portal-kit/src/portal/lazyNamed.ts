import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** A component that is fetched when first shown. */
export type LazyComponent<Props = object> = LazyExoticComponent<ComponentType<Props>>

/** `React.lazy` over a named export: `lazyNamed(() => import('./Page.tsx'), 'Page')`. */
export const lazyNamed = <Name extends string, Props>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LazyComponent<Props> => lazy(async () => ({ default: (await load())[name] }))
