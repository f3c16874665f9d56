import type { ExtensionVerdict } from '@lih/domain/extension/status'
import { addDays } from '@lih/domain/time/civil'
import { requestExtension, reviewExtension } from '../modules/extension/extension.commands.ts'
import { actorAt } from './organisation.ts'
import { as, carriedOut, common, type Tale, versionOf, when } from './tale.ts'

/** Läkarmedverkan's physician asks for more days: until `untilIn` days from today. @returns the request's id */
export const askForMore = async (tale: Tale, daysAgo: number, time: string, untilIn: number): Promise<string> => {
  const at = when(tale, daysAgo, time)
  const { supportId, lmDoctor } = tale
  const outcome = await requestExtension(as(tale, lmDoctor, at), {
    ...common(tale),
    supportId,
    expectedVersion: await versionOf(tale, 'support', supportId),
    newLastDay: addDays(tale.today, untilIn),
    reason:
      'Vätskebalansen är inte stabil, diuretika trappas. Två hembesök till behövs innan vårdcentralen kan ta över.',
  })
  return carriedOut(tale, 'requestExtension', outcome).extensionId
}

/** A colleague reviews what was asked for. */
export const review = async (
  tale: Tale,
  daysAgo: number,
  time: string,
  extensionId: string,
  verdict: ExtensionVerdict,
): Promise<void> => {
  const at = when(tale, daysAgo, time)
  const colleague = actorAt('lm', 'PHYSICIAN', tale.lmDoctor.name === 'Per Wallin' ? 'Nadia Hamid' : 'Per Wallin')
  const outcome = await reviewExtension(as(tale, colleague, at), {
    ...common(tale),
    extensionId,
    expectedVersion: 0,
    verdict,
    text: 'Planen är tydlig och tiden rimlig. Vårdcentralen är vidtalad.',
  })
  carriedOut(tale, 'reviewExtension', outcome)
}
