import { test } from '@playwright/test'
import { leaveSound, signInAnew } from './person.ts'
import { roles, sessionOf } from './world.ts'

for (const role of roles)
  test(`${role} signs in`, async ({ browser }) => {
    const person = await signInAnew(browser, role)
    await person.page.context().storageState({ path: sessionOf(role) })
    await leaveSound(person)
  })
