import { type AddressInfo, createServer } from 'node:net'

const listenOnce = (port: number): Promise<number | undefined> =>
  new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) =>
      port !== 0 && (error.code === 'EADDRINUSE' || error.code === 'EACCES') ? done(undefined) : fail(error),
    )
    probe.listen(port, '127.0.0.1', () => {
      const { port: found } = probe.address() as AddressInfo
      probe.close(() => done(found))
    })
  })

/** The preferred port when it is free on 127.0.0.1, otherwise (or for 0) any free one. */
export const freePort = async (preferred: number): Promise<number> => {
  const port = (await listenOnce(preferred)) ?? (await listenOnce(0))
  if (port === undefined) throw new Error('no port is free on 127.0.0.1')
  return port
}
