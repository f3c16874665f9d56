import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { canonicalJson } from './canonical-json.ts'
import { bundle, diagnosis, haemoglobin, operation, patient, ward } from './fixtures/resources.ts'
import { type BundleReading, readBundle } from './read-bundle.ts'

const options = { now: '2026-11-22T08:00:00.000Z', known: () => false }
const total = ({ facts, skipped, rejected }: BundleReading) =>
  facts.length + rejected.length + Object.values(skipped).reduce((sum, count) => sum + count, 0)

const good = [patient(), ward(), diagnosis(), haemoglobin(), operation()]
const field = fc.constantFrom(...new Set(good.flatMap((resource) => Object.keys(resource))))
const damaged = fc
  .tuple(fc.nat({ max: good.length - 1 }), field, fc.oneof(fc.jsonValue(), fc.constant(undefined)))
  .map(([at, key, value]) => good.map((resource, index) => (index === at ? { ...resource, [key]: value } : resource)))

test.prop([fc.array(fc.oneof(fc.jsonValue(), fc.constantFrom(...good)))])(
  'M21: whatever a bundle holds, every entry is a fact, skipped or rejected',
  (resources) => {
    const answer = readBundle(bundle(resources), options)
    expect(answer.ok).toBe(true)
    if (answer.ok) {
      expect(answer.changes.entries).toBe(resources.length)
      expect(total(answer.changes)).toBe(resources.length)
    }
  },
)

test.prop([damaged])('M21: a damaged resource never harms the reading of the bundle', (resources) => {
  const answer = readBundle(bundle(resources), options)
  expect(answer.ok && total(answer.changes)).toBe(good.length)
})

test.prop([fc.jsonValue()])('M21, G6: no content makes the reader throw', (content) => {
  expect(readBundle(content, options)).toHaveProperty('ok')
})

test.prop([fc.shuffledSubarray(good, { minLength: good.length })])(
  'M21: the order of entries changes nothing',
  (resources) => {
    const facts = (of: readonly unknown[]) => {
      const answer = readBundle(bundle(of), options)
      return answer.ok ? answer.changes.facts.map(canonicalJson).sort() : []
    }
    expect(facts(resources)).toEqual(facts(good))
    expect(facts(resources)).toHaveLength(good.length)
  },
)
