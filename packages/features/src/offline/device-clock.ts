/** What the device's own clock shows (ms since 1970): trusted only beside a reading of the server's. */
export const deviceMs = (): number => Date.now()
