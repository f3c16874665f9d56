import { createToasts } from '@lih/ui/toast/toasts.ts'

/** The portal's one list of toasts; the shell shows it. */
export const toasts = createToasts()

/** Tells what was done, with undo when it is reversible: `show({ text, undo })`. */
export const useToast = (): typeof toasts.show => toasts.show
