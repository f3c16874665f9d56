import { portalConfig } from '@lih/config/vite-portal'

export default portalConfig(import.meta.url)
