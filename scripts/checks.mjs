import { run, turboBoundaries } from './run.mjs'

const bin = (name) => `node_modules/.bin/${name}`

/**
 * What must hold of the source without running it. Typed lint rules read what the build writes: build first.
 * @type {{ name: string, run: () => Promise<number> }[]}
 */
export const checks = [
  { name: 'format', run: () => run(bin('biome'), ['check', '.']) },
  { name: 'lint', run: () => run(bin('oxlint'), ['--type-aware']) },
  { name: 'unused code', run: () => run(bin('knip'), []) },
  { name: 'package boundaries', run: turboBoundaries },
]
