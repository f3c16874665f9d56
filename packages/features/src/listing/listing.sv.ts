/** Words of a change of listing (M12). */
export const listingSv = {
  'listing.title': 'Listning',
  'listing.since': 'Listad på {unit} sedan {date}',
  'listing.open': 'Byt listning',
  'listing.dialog': 'Byt listning för {patient}',
  'listing.unit': 'Ny vårdcentral',
  'listing.reason': 'Särskilt skäl',
  'listing.reason.hint': 'Behövs bara vid tredje bytet inom tolv månader.',
  'listing.consequence.home': 'Den nya vårdcentralen har läkaransvaret genast.',
  'listing.consequence.plan': 'Den nya vårdcentralen tillfrågas om läkarstödet. Ert svar gäller inte längre.',
  'listing.consequence.support':
    '{lm} har läkaransvaret kvar. Den nya vårdcentralen ska ta över efter stödet och tillfrågas nu.',
  'listing.consequence.handover': 'Överlämningen går till den nya vårdcentralen. Ni kan inte längre ta över.',
  'listing.submit': 'Byt listning',
  'listing.done': 'Listningen är ändrad.',
} as const
