import { workerPath } from '@lih/portal-kit/portal/trusted-html.ts'

/** Sees to it that the portal's own files are kept on the device. Resolves when it opens without network. */
export const keepPortal = async (): Promise<void> => {
  await navigator.serviceWorker.register(workerPath, { updateViaCache: 'none' })
  await navigator.serviceWorker.ready
}
