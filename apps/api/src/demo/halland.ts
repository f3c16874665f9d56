import type { OwnerForm, UnitKind, WardSpecialty } from '@lih/domain/organisation/kinds'

/** The demo's units: real names of public units as they stand in public documents; HSA-ids under Inera's test prefix. */
export const hsaPrefix = 'TSTNMT2321000156-'

export type DemoUnit = {
  readonly key: string
  readonly kind: UnitKind
  readonly name: string
  readonly shortName: string
  readonly parentName: string | null
  readonly municipality: string | null
  readonly provider: string
  readonly specialty: WardSpecialty | null
}

export const municipalities = [
  { code: '1315', name: 'Hylte', area: 'Hyltebruk', postalCode: '314 31' },
  { code: '1380', name: 'Halmstad', area: 'Halmstad', postalCode: '302 42' },
  { code: '1381', name: 'Laholm', area: 'Laholm', postalCode: '312 31' },
  { code: '1382', name: 'Falkenberg', area: 'Falkenberg', postalCode: '311 31' },
  { code: '1383', name: 'Varberg', area: 'Varberg', postalCode: '432 44' },
  { code: '1384', name: 'Kungsbacka', area: 'Kungsbacka', postalCode: '434 30' },
] as const

export type DemoProvider = { readonly key: string; readonly name: string; readonly ownerForm: OwnerForm }

const genitive = (name: string): string => (name.endsWith('s') ? name : `${name}s`)

const municipalProviders: readonly DemoProvider[] = municipalities.map(({ code, name }) => ({
  key: code,
  name:
    name === 'Falkenberg' || name === 'Varberg' || name === 'Kungsbacka' || name === 'Hylte'
      ? `${genitive(name).replace('Hyltes', 'Hylte')} kommun`
      : `${genitive(name)} kommun`,
  ownerForm: 'MUNICIPALITY',
}))

export const providers: readonly DemoProvider[] = [
  { key: 'region', name: 'Region Halland', ownerForm: 'REGION' },
  { key: 'capio', name: 'Capio', ownerForm: 'PRIVATE' },
  { key: 'amadeus', name: 'Amadeuskliniken', ownerForm: 'PRIVATE' },
  { key: 'lagaholm', name: 'Lagaholmskliniken', ownerForm: 'PRIVATE' },
  { key: 'huslakarna', name: 'Husläkarna', ownerForm: 'PRIVATE' },
  { key: 'stenblomman', name: 'Stenblommans vårdcentral', ownerForm: 'PRIVATE' },
  { key: 'other', name: 'Annan vårdgivare', ownerForm: 'PRIVATE' },
  ...municipalProviders,
]

const wards: readonly [hospital: string, municipality: string, names: readonly string[]][] = [
  [
    'Hallands sjukhus Halmstad',
    '1380',
    ['Medicinkliniken avd 61', 'Medicinkliniken avd 62', 'Kirurgkliniken avd 32', 'Ortopedkliniken avd 42'],
  ],
  ['Hallands sjukhus Varberg', '1383', ['Medicinkliniken avd 3A', 'Medicinkliniken avd 3B', 'Kirurgkliniken avd 5B']],
  ['Hallands sjukhus Kungsbacka', '1384', ['Närsjukvårdsavdelningen']],
]

const vardcentraler: readonly [name: string, short: string, municipality: string, provider: string][] = [
  ['Vårdcentralen Vallås', 'VC Vallås', '1380', 'region'],
  ['Vårdcentralen Nyhem', 'VC Nyhem', '1380', 'region'],
  ['Vårdcentralen Oskarström', 'VC Oskarström', '1380', 'region'],
  ['Capio Citykliniken Halmstad', 'Citykliniken', '1380', 'capio'],
  ['Amadeuskliniken', 'Amadeuskliniken', '1380', 'amadeus'],
  ['Vårdcentralen Hylte', 'VC Hylte', '1315', 'region'],
  ['Lagaholmskliniken', 'Lagaholmskliniken', '1381', 'lagaholm'],
  ['Vårdcentralen Knäred', 'VC Knäred', '1381', 'region'],
  ['Vårdcentralen Falkenberg', 'VC Falkenberg', '1382', 'region'],
  ['Husläkarna i Falkenberg', 'Husläkarna', '1382', 'huslakarna'],
  ['Stenblommans vårdcentral', 'Stenblomman', '1382', 'stenblomman'],
  ['Vårdcentralen Ullared', 'VC Ullared', '1382', 'region'],
  ['Vårdcentralen Tvååker', 'VC Tvååker', '1383', 'region'],
  ['Vårdcentralen Västra Vall', 'VC Västra Vall', '1383', 'region'],
  ['Capio Husläkarna Kungsbacka', 'Capio Kungsbacka', '1384', 'capio'],
  ['Vårdcentralen Kungsbacka', 'VC Kungsbacka', '1384', 'region'],
  ['Vårdcentralen Fjärås', 'VC Fjärås', '1384', 'region'],
  ['Vårdcentralen Onsala', 'VC Onsala', '1384', 'region'],
]

const wardUnits: readonly DemoUnit[] = wards.flatMap(([hospital, municipality, names]) =>
  names.map(
    (name): DemoUnit => ({
      key: `ward:${name.replace(/^.* /, '')}`,
      kind: 'HOSPITAL_WARD',
      name,
      shortName: name.includes('avd') ? name.replace(/^.* (avd .*)$/, '$1') : 'Närsjukvård',
      parentName: hospital,
      municipality,
      provider: 'region',
      specialty: 'SOMATIC',
    }),
  ),
)

const vardcentralUnits: readonly DemoUnit[] = vardcentraler.map(([name, shortName, municipality, provider]) => ({
  key: `vc:${shortName}`,
  kind: 'VARDCENTRAL',
  name,
  shortName,
  parentName: null,
  municipality,
  provider,
  specialty: null,
}))

const municipalUnits: readonly DemoUnit[] = municipalities.map(({ code, name }) => ({
  key: `municipality:${code}`,
  kind: 'MUNICIPAL_HEALTH_CARE',
  name: `${municipalProviders.find((provider) => provider.key === code)?.name ?? name}, hemsjukvården`,
  shortName: `${name} hemsjukvård`,
  parentName: null,
  municipality: code,
  provider: code,
  specialty: null,
}))

const single = (key: string, kind: UnitKind, name: string, shortName: string, provider = 'region'): DemoUnit => ({
  key,
  kind,
  name,
  shortName,
  parentName: null,
  municipality: null,
  provider,
  specialty: null,
})

export const units: readonly DemoUnit[] = [
  ...wardUnits,
  {
    ...single('ward:psyk', 'HOSPITAL_WARD', 'Psykiatriska kliniken avd 81', 'avd 81'),
    parentName: 'Hallands sjukhus Halmstad',
    municipality: '1380',
    specialty: 'PSYCHIATRIC',
  },
  single('lm', 'LAKARMEDVERKAN', 'Läkarmedverkan i Halland', 'Läkarmedverkan'),
  ...vardcentralUnits,
  {
    ...single('psychiatry', 'PSYCHIATRIC_CLINIC', 'Psykiatrin i Halland, öppenvården Halmstad', 'Psykiatrin Halmstad'),
    municipality: '1380',
  },
  ...municipalUnits,
  single('on-call', 'ON_CALL', 'Allmänmedicinsk beredskapsjour i Halland', 'Beredskapsjouren'),
  single('region', 'REGION_OFFICE', 'Regionkontoret', 'Regionkontoret'),
  single('other', 'OTHER_PROVIDER', 'Annan vårdgivare', 'Annan vårdgivare', 'other'),
]

/** Telephone numbers of the series that are reserved for fiction, in order; never the same twice. */
export const fictionalNumbers = (): (() => string) => {
  const series = ['031-390 06', '040-628 04', '0980-319 2', '08-465 004']
  let used = 0
  return () => {
    const line = series[Math.floor(used / 100)]
    if (line === undefined) throw new RangeError('the fictional numbers are used up')
    const two = String(used++ % 100).padStart(2, '0')
    return line.endsWith('2') || (line.endsWith('4') && line.startsWith('08-')) ? `${line}${two}` : `${line} ${two}`
  }
}
