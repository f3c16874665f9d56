// Writes packages/graphql/schema.graphql from the resolvers; with CI set it only says whether that would change it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { buildSchema } from '../dist/graphql/schema.js'

const file = new URL('../../../packages/graphql/schema.graphql', import.meta.url)
const text = `${printSchema(lexicographicSortSchema(buildSchema()))}\n`
const before = existsSync(file) ? readFileSync(file, 'utf8') : ''

if (before !== text && process.env.CI) {
  console.error('packages/graphql/schema.graphql is out of date: build without CI, and commit it')
  process.exit(1)
}
if (before !== text) {
  writeFileSync(file, text)
  console.log('packages/graphql/schema.graphql written; build once more, so that the portals see it')
}
