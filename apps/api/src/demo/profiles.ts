/** How ill a patient is, from which the scores follow. Diagnoses are ICD-10-SE. */
export type Profile = {
  readonly reason: string
  readonly diagnoses: readonly [code: string, text: string, yearsAgo: number][]
  /** Days before the admission on which earlier stays began. */
  readonly admissions: readonly number[]
  /** Days before the admission of emergency visits without admission. */
  readonly emergencies: readonly number[]
  readonly haemoglobin: number | null
  readonly sodium: number | null
  readonly procedure: boolean
  readonly acute: boolean | null
}

export const profiles = {
  heart: {
    reason: 'Försämrad hjärtsvikt',
    diagnoses: [
      ['I50.9', 'Hjärtsvikt', 7],
      ['E11.9', 'Diabetes typ 2', 15],
      ['I48.9', 'Förmaksflimmer', 5],
    ],
    admissions: [40, 118, 260],
    emergencies: [22, 71],
    haemoglobin: 108,
    sodium: 132,
    procedure: false,
    acute: true,
  },
  heartWithoutHb: {
    reason: 'Andnöd, hjärtsvikt',
    diagnoses: [
      ['I50.9', 'Hjärtsvikt', 4],
      ['N18.3', 'Kronisk njursvikt', 3],
    ],
    admissions: [75, 190],
    emergencies: [40],
    haemoglobin: null,
    sodium: 133,
    procedure: false,
    acute: true,
  },
  lungs: {
    reason: 'Försämrad KOL',
    diagnoses: [
      ['J44.9', 'KOL', 11],
      ['I10.9', 'Högt blodtryck', 20],
      ['F03.9', 'Demens', 2],
    ],
    admissions: [33, 152],
    emergencies: [12, 60, 101],
    haemoglobin: 118,
    sodium: 139,
    procedure: false,
    acute: true,
  },
  infection: {
    reason: 'Lunginflammation',
    diagnoses: [['I10.9', 'Högt blodtryck', 12]],
    admissions: [],
    emergencies: [90],
    haemoglobin: 131,
    sodium: 138,
    procedure: false,
    acute: true,
  },
  tumour: {
    reason: 'Smärta och matthet',
    diagnoses: [
      ['C18.9', 'Tjocktarmscancer', 2],
      ['C78.7', 'Levermetastaser', 1],
    ],
    admissions: [24, 66, 140],
    emergencies: [10, 45],
    haemoglobin: 96,
    sodium: 131,
    procedure: true,
    acute: true,
  },
  hip: {
    reason: 'Höftfraktur, opererad',
    diagnoses: [
      ['M81.9', 'Benskörhet', 6],
      ['I63.9', 'Stroke', 3],
    ],
    admissions: [],
    emergencies: [],
    haemoglobin: 112,
    sodium: 137,
    procedure: true,
    acute: true,
  },
  planned: {
    reason: 'Planerad knäprotes',
    diagnoses: [['M17.9', 'Knäledsartros', 8]],
    admissions: [],
    emergencies: [],
    haemoglobin: 134,
    sodium: 141,
    procedure: true,
    acute: false,
  },
} as const satisfies Record<string, Profile>
export type ProfileName = keyof typeof profiles
