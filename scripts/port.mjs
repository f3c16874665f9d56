import { createServer } from 'node:net'

const highest = 65_535

/** @returns {number | undefined} undefined when the text is not a port */
export const parsePort = (text) => {
  const port = Number(text)
  return /^\d+$/.test(text) && port >= 1 && port <= highest ? port : undefined
}

/**
 * Why nobody can listen on a port of 127.0.0.1: an error code such as `EADDRINUSE`; undefined when one can.
 * @returns {Promise<string | undefined>}
 */
export const obstacleOn = (port) =>
  new Promise((done) => {
    const probe = createServer()
    probe.once('error', ({ code }) => done(code))
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(undefined)))
  })
