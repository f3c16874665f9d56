/**
 * Keeps the portal's own files, and nothing that anybody has been shown: without network the page opens from here. The
 * page belongs to the files of its build, nonce and policy included, so that what opens is always one whole version.
 */
const name = 'shell-__VERSION__'
const files = __FILES__
const page = '/'
/** A network that says nothing for so long has not answered (ms). */
const patienceMs = 4_000

const fill = async () => {
  const cache = await caches.open(name)
  await cache.addAll([new Request(page, { cache: 'reload' }), ...files])
  await self.skipWaiting()
}

/** The version before stays, for pages that are open still and fetch their parts late. */
const tidy = async () => {
  const others = (await caches.keys()).filter((key) => key.startsWith('shell-') && key !== name)
  await Promise.all(others.slice(0, -1).map((key) => caches.delete(key)))
}

const late = () =>
  new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Error('no answer in time')), patienceMs)
  })

const openPage = async (request) => {
  try {
    const answer = await Promise.race([fetch(request), late()])
    if (answer.status < 500) return answer
  } catch {
    // No network: what is kept opens instead.
  }
  return (await (await caches.open(name)).match(page)) ?? Response.error()
}

const openFile = async (request) => (await caches.match(request)) ?? fetch(request)

/** Pages of the portal's router; sign-in, downloads and the API go to the server as ever. */
const isPage = (path) => !/^\/(auth|files|graphql|static)(\/|$)|\.[a-z0-9]+$/i.test(path)

self.addEventListener('install', (event) => event.waitUntil(fill()))
self.addEventListener('activate', (event) => event.waitUntil(tidy()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    if (isPage(pathname)) event.respondWith(openPage(request))
  } else if (pathname.startsWith('/assets/') || files.includes(pathname)) event.respondWith(openFile(request))
})
