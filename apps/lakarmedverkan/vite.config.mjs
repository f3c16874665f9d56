import { portalConfig } from '@lih/config/vite-portal'

export default portalConfig(import.meta.url, { name: 'Läkarmedverkan', shortName: 'LM', color: '#0b3b3e' })
