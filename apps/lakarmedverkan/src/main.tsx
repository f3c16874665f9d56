import { startPortal } from '@lih/portal-kit/portal/startPortal.tsx'
import { portal } from './portal.ts'

startPortal(portal)
