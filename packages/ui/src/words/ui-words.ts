import { createContext, useContext } from 'react'

/** What components say by themselves when nobody gives them other words. */
const swedish = {
  all: 'alla',
  close: 'Stäng',
  cancel: 'Avbryt',
  wait: 'Vänta',
  loading: 'Hämtar',
  choose: 'Välj',
  undo: 'Ångra',
  search: 'Sök',
  switch: 'Byt uppdrag',
  switchShort: 'Byt',
  more: 'Mer',
  menu: 'Huvudmeny',
  messages: 'Meddelanden',
  skip: 'Hoppa till innehållet',
  changed: 'Ändrad',
  calendar: 'Visa kalender',
  table: 'Visa som tabell',
  drawing: 'Visa som bild',
  howComputed: 'Visa hur det räknats',
  failed: 'Det gick inte att visa',
  failedText: 'Resten av sidan fungerar.',
  retry: 'Försök igen',
  charactersLeft: (left: number): string => (left >= 0 ? `${left} tecken kvar` : `${-left} tecken för mycket`),
}

export type UiWords = typeof swedish

const characters = (count: number): string => (count === 1 ? '1 character' : `${count} characters`)

const english: UiWords = {
  all: 'all',
  close: 'Close',
  cancel: 'Cancel',
  wait: 'Wait',
  loading: 'Fetching',
  choose: 'Choose',
  undo: 'Undo',
  search: 'Search',
  switch: 'Switch assignment',
  switchShort: 'Switch',
  more: 'More',
  menu: 'Main menu',
  messages: 'Messages',
  skip: 'Skip to content',
  changed: 'Changed',
  calendar: 'Show calendar',
  table: 'Show as table',
  drawing: 'Show as picture',
  howComputed: 'Show how it was computed',
  failed: 'This could not be shown',
  failedText: 'The rest of the page works.',
  retry: 'Try again',
  charactersLeft: (left) => (left >= 0 ? `${characters(left)} left` : `${characters(-left)} too many`),
}

/** The components' own words by language; so few that both are always there. */
export const uiWords = { sv: swedish, en: english } as const satisfies Record<string, UiWords>

/** Swedish unless the portal says otherwise (G3). */
export const UiWordsContext = createContext<UiWords>(swedish)

/** The components' own words in the language that is shown. */
export const useUiWords = (): UiWords => useContext(UiWordsContext)
