import { FindingPart } from './FindingPart.tsx'
import { ActionsPart, FieldsPart, MarksPart } from './FirstParts.tsx'
import { MessagesPart, NothingPart, OverlaysPart, SurfacesPart, TablePart } from './SecondParts.tsx'
import { HeaderPart, MorePart } from './ThirdParts.tsx'

const Sheet = ({ theme, title }: { theme: 'light' | 'dark'; title: string }) => (
  <div data-theme={theme}>
    <div className="u-row">
      <h1>{title}</h1>
      <span className="u-dim">Inter Variable, 14 16 20 28</span>
    </div>
    <ActionsPart />
    <FieldsPart theme={theme} />
    <FindingPart />
    <MarksPart />
    <TablePart />
    <OverlaysPart />
    <NothingPart />
    <MessagesPart />
    <MorePart />
    <HeaderPart theme={theme} />
    <SurfacesPart />
  </div>
)

/** Every component in both themes side by side. */
export const SheetPage = () => (
  <main className="g-sheet" id="main">
    <Sheet theme="light" title="Komponenter, ljust" />
    <Sheet theme="dark" title="Komponenter, mörkt" />
  </main>
)
