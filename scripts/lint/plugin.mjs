import { relative, sep } from 'node:path'
import { root } from '../root.mjs'
import { whyNotImport } from './import-rules.mjs'

const clockMessage = 'Only time/clock.ts reads the clock: take the instant as an argument.'

const isNamed = (node, name) => node?.type === 'Identifier' && node.name === name

/** `Date.now` and `Temporal.Now`. */
const isClockMember = ({ object, property }) =>
  (isNamed(object, 'Date') && isNamed(property, 'now')) || (isNamed(object, 'Temporal') && isNamed(property, 'Now'))

/** The present time comes from one place, so that tests and the demo can decide it. */
const noClock = {
  create: (context) => {
    const report = (node) => context.report({ node, message: clockMessage })
    return {
      NewExpression: (node) => {
        if (isNamed(node.callee, 'Date') && node.arguments.length === 0) report(node)
      },
      CallExpression: (node) => {
        if (isNamed(node.callee, 'Date')) report(node)
      },
      MemberExpression: (node) => {
        if (isClockMember(node)) report(node)
      },
    }
  },
}

/** Who may import whom within a package; `turbo boundaries` sees to it between packages. */
const imports = {
  create: (context) => {
    const file = relative(root, context.filename).split(sep).join('/')
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return
      const reason = whyNotImport(file, source.value)
      if (reason) context.report({ node: source, message: reason })
    }
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    }
  },
}

export default { meta: { name: 'lih' }, rules: { 'no-clock': noClock, imports } }
