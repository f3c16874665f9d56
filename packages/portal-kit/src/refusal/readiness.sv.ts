import type { ReadinessRefusal } from '@lih/domain/rollout/activate'

export const readinessTexts: Readonly<Record<ReadinessRefusal, string>> = {
  NOT_THE_OWN_UNIT: 'Det gäller en annan enhet. Enhetens egen chef eller regionen gör det.',
  UNIT_TAKES_NO_PART: 'Enheten deltar inte i läkarstöd.',
  READINESS_CONFIRMED: 'Punkten är redan bekräftad.',
  READINESS_STRUCK: 'Bekräftelsen är redan tillbakatagen.',
  DONE_IN_FUTURE: 'Dagen har inte kommit än. Ange i dag eller tidigare.',
  UNIT_NOT_READY: 'Alla fyra punkter ska vara bekräftade innan enheten deltar. Bekräfta dem som återstår.',
  ACTIVE_IN_PAST: 'Dagen har varit. Ange i dag eller senare.',
  UNIT_ACTIVE_ALREADY: 'Enheten deltar redan då.',
}
