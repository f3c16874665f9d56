import { expect, test } from 'vitest'
import { ownWorld } from '../../../test/world.ts'
import type { Actor } from '../../context.ts'

const world = await ownWorld()
const at = '2026-11-24T08:42:00.000Z'

const choose = async (actor: Actor | undefined, language: string): Promise<unknown> => {
  const document = 'mutation ($language: Language!) { chooseLanguage(language: $language) }'
  const { data, errors } = await world.as(actor, at).ask<{ chooseLanguage: boolean }>(document, { language })
  return data?.chooseLanguage ?? errors?.[0]?.extensions?.['code'] ?? errors?.[0]?.message
}

const languageOf = async (actor: Actor): Promise<unknown> => {
  const { data } = await world.as(actor, at).ask<{ me: { language: string | null } | null }>('{ me { language } }')
  return data?.me?.language
}

test('G3: nothing is chosen at first; then the latest choice, under every assignment, and nobody else’s', async () => {
  const { lmPhysician, vcPhysician, vcNurse } = world.actor
  expect(await languageOf(lmPhysician)).toBeNull()
  expect(await choose(lmPhysician, 'en')).toBe(true)
  expect(await languageOf(lmPhysician)).toBe('en')
  expect(await choose(lmPhysician, 'sv')).toBe(true)
  expect(await languageOf(lmPhysician)).toBe('sv')
  expect(await choose({ ...vcPhysician, purpose: 'FOLLOW_UP' }, 'en'), 'whatever the purpose').toBe(true)
  expect(await languageOf(vcPhysician)).toBe('en')
  expect(await languageOf(vcNurse)).toBeNull()
})

test('G3: a language that is not ours is refused, and so is nobody', async () => {
  expect(await choose(world.actor.lmPhysician, 'de')).toMatch(/Language/)
  expect(await choose(undefined, 'en')).toBe('UNAUTHENTICATED')
})
