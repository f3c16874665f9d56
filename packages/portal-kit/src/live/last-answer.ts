/** An answer, and the question that it answers. */
export type LastAnswer<Answer> = { readonly asked: string; readonly answer: Answer }

type Now<Answer> = { readonly asked: string; readonly answer: Answer | undefined; readonly denied: boolean }

/**
 * The answer to fall back on from now on: nothing once the server has denied it, else the latest there was. The very same
 * object as long as nothing has changed, whatever the cache still holds.
 */
export const nextAnswer = <Answer>(
  last: LastAnswer<Answer> | null,
  { asked, answer, denied }: Now<Answer>,
): LastAnswer<Answer> | null => {
  if (denied) return null
  if (answer === undefined || (last?.answer === answer && last.asked === asked)) return last
  return { asked, answer }
}
