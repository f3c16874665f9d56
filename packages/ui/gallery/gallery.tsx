import { type ReactNode, StrictMode } from 'react'
import { I18nProvider } from 'react-aria-components/I18nProvider'
import { createRoot } from 'react-dom/client'
import '../src/styles/all.css'
import './gallery.css'
import { DoctorPage } from './pages/DoctorPage.tsx'
import { InboxPage } from './pages/InboxPage.tsx'
import { PatientPage } from './pages/PatientPage.tsx'
import { RequestPage } from './pages/RequestPage.tsx'
import { RiskPage } from './pages/RiskPage.tsx'
import { SettlementPage } from './pages/SettlementPage.tsx'
import { TodayPage } from './pages/TodayPage.tsx'
import { WorklistPage } from './pages/WorklistPage.tsx'
import { SheetPage } from './sheet/SheetPage.tsx'

/** Pages of the gallery by the `page` of the address, with the portal whose accent they carry. */
const PAGES: Record<string, { portal: string; page: ReactNode }> = {
  sheet: { portal: 'lm', page: <SheetPage /> },
  worklist: { portal: 'lm', page: <WorklistPage /> },
  patient: { portal: 'lm', page: <PatientPage /> },
  risk: { portal: 'hospital', page: <RiskPage /> },
  inbox: { portal: 'vc', page: <InboxPage /> },
  settlement: { portal: 'region', page: <SettlementPage /> },
  today: { portal: 'kommun', page: <TodayPage /> },
  doctor: { portal: 'kommun', page: <DoctorPage /> },
  request: { portal: 'kommun', page: <RequestPage /> },
}

const query = new URLSearchParams(location.search)
const shown = PAGES[query.get('page') ?? 'sheet'] ?? PAGES.sheet
const theme = query.get('theme')
if (theme) document.documentElement.dataset.theme = theme
document.body.dataset.portal = query.get('portal') ?? shown?.portal ?? 'lm'

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <I18nProvider locale="sv-SE">{shown?.page}</I18nProvider>
    </StrictMode>,
  )
}
