/** The tab of doctor requests opens with the form when one comes with it. */
export const beginHash = '#ny'
