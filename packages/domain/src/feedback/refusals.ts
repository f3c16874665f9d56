/** Why feedback is refused; each has a text in the portals' catalogue (G6). */
export const feedbackRefusals = ['PERSONAL_NUMBER_IN_TEXT', 'NOT_A_REPLY_ADDRESS'] as const
export type FeedbackRefusal = (typeof feedbackRefusals)[number]
