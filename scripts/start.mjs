// Everything from a fresh clone to a running product: npm start
import { obstacleOn, parsePort } from './port.mjs'
import { build, install } from './prepare.mjs'
import { node, runInOrder } from './run.mjs'

const wished = process.env.PORT || '4000'

const reasonAgainst = async (text) => {
  const port = parsePort(text)
  if (port === undefined) return `PORT=${text} är inte ett portnummer.`
  const obstacle = await obstacleOn(port)
  if (obstacle === 'EADDRINUSE') return `Port ${port} används redan, kanske av en tidigare npm start.`
  return obstacle && `Port ${port} går inte att använda (${obstacle}).`
}

/** Before anything else: the news that the port is taken should not come after an installation. */
const checkPort = async () => {
  const reason = await reasonAgainst(wished)
  if (!reason) return 0
  console.error(`${reason} Stoppa det som använder porten, eller välj en annan: PORT=4001 npm start`)
  return 1
}

const serve = () => {
  console.log('Startar …')
  return node(['apps/api/dist/main.js'])
}

await runInOrder(checkPort, install, () => build(), serve)
