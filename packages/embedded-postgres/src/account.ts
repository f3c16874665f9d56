/** The unprivileged account `nobody`, which has this number on Linux. */
const nobody = 65_534

/** Whom a server process runs as: empty for the present user, `nobody` for root, since PostgreSQL refuses to run as root. */
export type Account = { readonly uid?: number; readonly gid?: number }

/** Only for root do other users' rights to our files matter. */
export const isRoot = (): boolean => process.getuid?.() === 0

export const serverAccount = (): Account => (isRoot() ? { uid: nobody, gid: nobody } : {})
