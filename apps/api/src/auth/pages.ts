import { type Portal, portals } from '@lih/domain/organisation/kinds'
import { type Html, html, pagePolicy } from '../http/html.ts'
import { type Language, textsOf } from '../http/language.ts'
import { notePage, ownPage } from '../http/own-page.ts'
import type { PageTexts } from '../http/pages.en.ts'
import { pagesSv } from '../http/pages.sv.ts'

/** The portals, as their users call them. */
export const portalNames: Readonly<Record<Portal, string>> = pagesSv.portals

export type DemoPerson = {
  readonly hsaId: string
  readonly name: string
  readonly title: string
  readonly portal: Portal
  /** Units of the assignments. */
  readonly units: readonly string[]
  /** One of those by whom the demo is best seen. */
  readonly suggested: boolean
}

export type SignInFailure = 'USED_OR_LATE' | 'NOT_CONFIRMED' | 'NOBODY'

/** Shown when a sign-in fails: what happened, and the way on. */
export const failurePage = {
  policy: pagePolicy(),
  html: (language: Language, why: SignInFailure): string => {
    const texts = textsOf(language)
    return notePage(language, texts.signInFailed, texts[why], { to: '/auth/login', text: texts.signInAgain })
  },
}

/** Units one after another; a name never breaks at its number. */
const unitsOf = (units: readonly string[]): readonly Html[] =>
  units.map((unit, index) => html`<span class="nowrap">${unit}${index < units.length - 1 ? ' ·' : ''}</span> `)

const button = ({ hsaId, name, title, units }: DemoPerson, first: boolean): Html =>
  html`<li><button name="hsaId" value="${hsaId}"${first ? ' autofocus' : ''}>
<span class="name">${name}</span><span class="title">${title}</span><span class="unit">${unitsOf(units)}</span>
</button></li>`

const list = (people: readonly DemoPerson[], focusFirst: boolean): Html =>
  html`<ul>${people.map((person, index) => button(person, focusFirst && index === 0))}</ul>`

/** Those by whom the demo is best seen, and the others behind one click; all of them where none is pointed out. */
const group = (texts: PageTexts, portal: Portal, people: readonly DemoPerson[], here: boolean): Html => {
  const shown = people.some(({ suggested }) => suggested) ? people.filter(({ suggested }) => suggested) : people
  const others = people.filter((person) => !shown.includes(person))
  return html`<section data-portal="${portal}" aria-labelledby="g-${portal}">
<h2 id="g-${portal}">${texts.portals[portal]}</h2>
${list(shown, here)}
${others.length > 0 ? html`<details><summary>${texts.morePeople.replace('{count}', String(others.length))}</summary>${list(others, false)}</details>` : ''}
</section>`
}

/** The demo sign-in: the portal's own people first, the others below. */
export const demoLoginPage = (language: Language, people: readonly DemoPerson[], here: Portal | undefined): string => {
  const texts = textsOf(language)
  const order = [...portals].sort((a, b) => Number(b === here) - Number(a === here))
  const groups = order
    .map((portal) => ({ portal, members: people.filter((person) => person.portal === portal) }))
    .filter(({ members }) => members.length > 0)
  return ownPage(language, {
    title: texts.signIn,
    demo: true,
    main: html`<main>
<h1>${texts.whoAreYou}</h1>
<p class="lead">${texts.whoAreYouLead}</p>
<form method="post">${groups.map(({ portal, members }) => group(texts, portal, members, portal === here))}</form>
</main>`,
  })
}

export const lateLoginPage = (language: Language, origin: string): string => {
  const texts = textsOf(language)
  return notePage(language, texts.tooLate, texts.tooLateLead, { to: origin, text: texts.toStart })
}
