// Starts the embedded database as a process of its own: prints it as one line of JSON, then lives until it is killed.
// Arguments: data directory, preferred port.
import { startPostgres } from '../dist/start.js'

const [dir, port] = process.argv.slice(2)
const running = await startPostgres({ dir, port: Number(port) })
console.log(JSON.stringify(running))
setInterval(() => {}, 60_000)
