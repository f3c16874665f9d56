/** Longest message of feedback, in characters. */
export const longestFeedback = 2000
