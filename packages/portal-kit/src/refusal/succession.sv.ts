import type { SuccessionRefusal } from '@lih/domain/succession/succession'

export const successionTexts: Readonly<Record<Exclude<SuccessionRefusal, 'UNKNOWN_UNIT'>, string>> = {
  SUCCESSOR_IS_ITSELF: 'Enheten kan inte efterträda sig själv. Välj en annan enhet.',
  SUCCESSION_WRONG_UNITS: 'En vårdcentral efterträds av en vårdcentral, en psykiatrisk mottagning av en mottagning.',
  SALE_WITHIN_PROVIDER: 'Båda enheterna har samma vårdgivare. Välj sammanslagning i stället för försäljning.',
  BRANCH_OF_OTHER_PROVIDER: 'En filial har samma vårdgivare som sin huvudenhet. Välj försäljning i stället.',
  SUCCESSION_IN_PAST: 'Dagen har varit. Ange i dag eller senare.',
  UNIT_SUCCEEDED: 'Enheten efterträds av {unit} från {date}. Välj den i stället.',
  SUCCESSOR_SUCCEEDED: 'Efterträdaren efterträds själv av {unit} från {date}. Välj den i stället.',
  PREDECESSOR_TAKES_OVER:
    'Enheten ska ta över efter {unit} den {date}. Ta tillbaka det först, eller välj en senare dag.',
  SUCCESSOR_NOT_ACTIVE: 'Efterträdaren {unit} deltar inte i läkarstöd den {date}. Sätt startdatum för den först.',
  NAME_DIFFERS: 'Namnet stämmer inte. Skriv {unit}.',
  SUCCESSION_APPLIED: 'Dagen har kommit och allt har flyttats. Det går inte att ta tillbaka.',
  SUCCESSION_CANCELLED: 'Det är redan tillbakataget.',
}
