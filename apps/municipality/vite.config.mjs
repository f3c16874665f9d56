import { portalConfig } from '@lih/config/vite-portal'

export default portalConfig(import.meta.url, { name: 'Kommunportalen', shortName: 'Kommun', color: '#1a4020' })
