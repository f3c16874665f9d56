import { type Portal, portals } from '@lih/domain/organisation/kinds'
import { type Html, html, page, pagePolicy } from '../http/html.ts'

/** The portals, as their users call them. */
export const portalNames: Readonly<Record<Portal, string>> = {
  hospital: 'Sjukhus',
  lakarmedverkan: 'Läkarmedverkan',
  vardcentral: 'Vårdcentral',
  municipality: 'Kommun',
}

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

/** Shown when a sign-in fails: what happened, and the way on. */
export const failurePage = {
  policy: pagePolicy(),
  html: (text: string): string =>
    page(
      'Inloggningen lyckades inte – Läkarinsatser i hemmet',
      html`<main class="narrow">
<h1>Inloggningen lyckades inte</h1>
<p>${text}</p>
<p><a class="go" href="/auth/login">Logga in igen</a></p>
</main>`,
    ),
}

const button = ({ hsaId, name, title, units }: DemoPerson, first: boolean): Html =>
  html`<li><button name="hsaId" value="${hsaId}"${first ? ' autofocus' : ''}>
<span class="name">${name}</span><span class="title">${title}</span><span class="unit">${units.join(' · ')}</span>
</button></li>`

const list = (people: readonly DemoPerson[], focusFirst: boolean): Html =>
  html`<ul>${people.map((person, index) => button(person, focusFirst && index === 0))}</ul>`

/** Those by whom the demo is best seen, and the others behind one click; all of them where none is pointed out. */
const group = (portal: Portal, people: readonly DemoPerson[], here: boolean): Html => {
  const shown = people.some(({ suggested }) => suggested) ? people.filter(({ suggested }) => suggested) : people
  const others = people.filter((person) => !shown.includes(person))
  return html`<section data-portal="${portal}" aria-labelledby="g-${portal}">
<h2 id="g-${portal}">${portalNames[portal]}</h2>
${list(shown, here)}
${others.length > 0 ? html`<details><summary>Fler personer (${others.length})</summary>${list(others, false)}</details>` : ''}
</section>`
}

/** The demo sign-in: the portal's own people first, the others below. */
export const demoLoginPage = (people: readonly DemoPerson[], here: Portal | undefined): string => {
  const order = [...portals].sort((a, b) => Number(b === here) - Number(a === here))
  const groups = order
    .map((portal) => ({ portal, members: people.filter((person) => person.portal === portal) }))
    .filter(({ members }) => members.length > 0)
  return page(
    'Logga in – Läkarinsatser i hemmet',
    html`<header><p class="product">Läkarinsatser i hemmet</p><p class="demo">Demo – påhittade uppgifter</p></header>
<main>
<h1>Välj vem du är</h1>
<p class="lead">Alla personer är påhittade. Inget lösenord behövs.</p>
<form method="post">${groups.map(({ portal, members }) => group(portal, members, portal === here))}</form>
</main>`,
  )
}

export const lateLoginPage = (origin: string): string =>
  page(
    'Logga in igen – Läkarinsatser i hemmet',
    html`<main class="narrow">
<h1>Det tog för lång tid</h1>
<p>Inloggningen gäller i tio minuter. Börja om från portalen.</p>
<p><a class="go" href="${origin}">Till startsidan</a></p>
</main>`,
  )
