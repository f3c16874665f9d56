import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { whyNotImport } from './import-rules.mjs'

const handover = 'apps/api/src/modules/handover/'

const refused = [
  ['a resolver the database', `${handover}handover.resolver.ts`, '../../db/unit-of-work.ts', /knows no database/],
  ['a resolver the query builder', `${handover}handover.resolver.ts`, 'drizzle-orm', /knows no database/],
  ['a resolver the driver', `${handover}handover.resolver.ts`, 'postgres', /knows no database/],
  ['a command the query builder', `${handover}handover.commands.ts`, 'drizzle-orm/pg-core', /SQL lives in/],
  ['a command the tables', `${handover}handover.commands.ts`, '../../db/tables/handover.ts', /SQL lives in/],
  ['a job the driver', 'apps/api/src/jobs/escalate.ts', 'pg', /SQL lives in/],
  [
    'a module the commands of another',
    `${handover}handover.commands.ts`,
    '../support/support.commands.ts',
    /never its commands/,
  ],
  [
    'a nested file the commands of another',
    `${handover}late/late.ts`,
    '../../support/support.commands.ts',
    /never its commands/,
  ],
  ['a feature another feature', 'packages/features/src/handover/Panel.tsx', '../support/Days.tsx', /another feature/],
  [
    'a feature another by its package',
    'packages/features/src/handover/Panel.tsx',
    '@lih/features/support/Days.tsx',
    /another feature/,
  ],
  ['anybody a file without extension', 'packages/ui/src/badge/Badge.tsx', './tone', /carries its extension/],
  ['anybody a barrel', 'packages/ui/src/badge/Badge.tsx', '../icon/index.ts', /barrels/],
]

const allowed = [
  ['a resolver its commands', `${handover}handover.resolver.ts`, './handover.commands.ts'],
  ['a resolver its store', `${handover}handover.resolver.ts`, './handover.store.ts'],
  ['a command the unit of work', `${handover}handover.commands.ts`, '../../db/unit-of-work.ts'],
  [
    'a command the store of another module',
    `${handover}handover.commands.ts`,
    '../responsibility/responsibility.store.ts',
  ],
  ['a nested file its own commands', `${handover}late/late.ts`, '../handover.commands.ts'],
  ['a store the query builder', `${handover}handover.store.ts`, 'drizzle-orm'],
  ['a store the tables', `${handover}handover.store.ts`, '../../db/tables/handover.ts'],
  ['the access log the driver', 'apps/api/src/access-log/list-log.ts', 'postgres'],
  ['a test the driver', `${handover}handover.int.test.ts`, 'postgres'],
  ['a package whose name only begins alike', `${handover}handover.commands.ts`, 'postgres-range'],
  ['a feature its own folder', 'packages/features/src/handover/form/Sbar.tsx', '../Panel.tsx'],
  ['a feature what all features share', 'packages/features/src/handover/Panel.tsx', '../messages.ts'],
  ['a portal a feature', 'apps/hospital/src/portal.ts', '@lih/features/handover/Panel.tsx'],
  ['a style sheet', 'packages/ui/src/badge/Badge.tsx', './Badge.css'],
  ['a style sheet as text', 'packages/ui/src/badge/badge.test.ts', './Badge.css?inline'],
  ['the demo the tables', 'apps/api/src/demo/patients.ts', '../db/tables/patient.ts'],
]

describe('import rules', () => {
  for (const [what, file, specifier, reason] of refused)
    it(`refuse ${what}`, () => assert.match(whyNotImport(file, specifier) ?? 'allowed', reason))
  for (const [what, file, specifier] of allowed)
    it(`allow ${what}`, () => assert.equal(whyNotImport(file, specifier), undefined))
})
