import { startPortal } from '@lih/portal-kit/portal/startPortal.tsx'
import { portal } from './portal.ts'

void startPortal(portal, async () => (await import('@lih/features/english.ts')).english)
