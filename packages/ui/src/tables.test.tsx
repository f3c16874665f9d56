import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DataTable } from './table/DataTable.tsx'
import { Worklist } from './worklist/Worklist.tsx'
import type { WorklistProps } from './worklist/worklist-types.ts'

const html = (element: ReactElement): string => renderToStaticMarkup(element)

interface Row {
  id: string
  name: string
  left: string
}

const ROWS: Row[] = [
  { id: '1', name: 'EK, Eva', left: 'Över tid 2 dagar' },
  { id: '2', name: 'AL, Adam', left: '4 dagar kvar' },
]

const LIST: WorklistProps<Row> = {
  caption: 'Pågående stöd',
  columns: [
    { id: 'name', header: 'Patient', primary: true, cell: (row) => row.name },
    { id: 'left', header: 'Tid kvar', sortable: true, cell: (row) => row.left },
  ],
  groups: [
    { id: 'over', title: 'Över tid', rows: ROWS.slice(0, 1) },
    { id: 'plan', title: 'Planera', rows: ROWS.slice(1) },
  ],
  rowId: (row) => row.id,
  rowLabel: (row) => `${row.name}, ${row.left}`,
  selectedId: '2',
  onSelect: () => undefined,
}

describe('Worklist', () => {
  it('is a named grid with rows one can select', () => {
    const markup = html(<Worklist {...LIST} />)
    expect(markup).toContain('role="grid" aria-label="Pågående stöd"')
    expect(markup).toMatch(/data-row-id="2" aria-label="AL, Adam, 4 dagar kvar" aria-selected="true"/)
    expect(markup.match(/role="rowheader" class="u-wl-primary"/g)).toHaveLength(2)
  })

  it('is one stop for the Tab key: the selected row, or the first', () => {
    const stop = (selectedId: string | null) =>
      [...html(<Worklist {...LIST} selectedId={selectedId} />).matchAll(/data-row-id="(\d)"[^>]*tabindex="0"/gi)].map(
        (m) => m[1],
      )
    expect(stop('2')).toEqual(['2'])
    expect(stop(null)).toEqual(['1'])
    expect(stop('gone')).toEqual(['1'])
  })

  it('counts each group', () => {
    expect(html(<Worklist {...LIST} />)).toContain('Över tid <span>1</span>')
  })

  it('says in words what is new, and says how it is sorted', () => {
    const markup = html(
      <Worklist
        {...LIST}
        changed={(row) => (row.id === '1' ? 'Ändrad sedan du såg den' : undefined)}
        sort={{ id: 'left', direction: 'descending' }}
      />,
    )
    expect(markup).toContain('<span class="u-vh">Ändrad sedan du såg den</span>')
    expect(markup.match(/aria-sort="descending"/g)).toHaveLength(1)
  })

  it('strikes what is done', () => {
    expect(html(<Worklist {...LIST} done={(row) => row.id === '1'} />)).toMatch(/data-row-id="1"[^>]*class="done"/)
  })

  it('makes the name a link where the row has an address', () => {
    expect(html(<Worklist {...LIST} rowHref={(row) => `/patient/${row.id}`} />)).toMatch(/<a[^>]*href="\/patient\/1"/)
  })
})

describe('DataTable', () => {
  it('keeps the words of a cell in one piece, their hours whole, and a cell without words empty', () => {
    const markup = html(
      <DataTable
        caption="Kontakter"
        rows={[{ id: '1', hours: 'Vardagar 8–17', note: '' }]}
        rowId={({ id }) => id}
        columns={[
          { id: 'hours', header: 'Tider', cell: ({ hours }) => hours },
          { id: 'note', header: 'Övrigt', cell: ({ note }) => note },
        ]}
      />,
    )
    expect(markup).toMatch(/<td[^>]*><span>Vardagar <span class="u-nw">8–17<\/span><\/span><\/td>/)
    expect(markup).toMatch(/<td[^>]*data-label="Övrigt"[^>]*><\/td>/)
  })

  const columns = [
    { id: 'name', header: 'Patient', rowHeader: true, sortable: true, cell: (row: Row) => row.name },
    { id: 'left', header: 'Tid kvar', numeric: true, cell: (row: Row) => row.left },
  ]

  it('has a caption, a head for each column and for each row', () => {
    const markup = html(<DataTable caption="Patienter" columns={columns} rows={ROWS} rowId={(row) => row.id} />)
    expect(markup).toContain('<caption class="u-vh">Patienter</caption>')
    expect(markup.match(/<th scope="col"/g)).toHaveLength(2)
    expect(markup.match(/<th scope="row"/g)).toHaveLength(2)
  })

  it('keeps the heading with the value for the narrow layout, and the roles with it', () => {
    const markup = html(
      <DataTable caption="Patienter" narrow="stack" columns={columns} rows={ROWS} rowId={(row) => row.id} />,
    )
    expect(markup).toContain('data-label="Tid kvar"')
    expect(markup.match(/role="cell"/g)).toHaveLength(2)
    expect(markup.match(/role="columnheader"/g)).toHaveLength(2)
  })

  it('opens only the rows asked for', () => {
    const table = (open: string[]) =>
      html(
        <DataTable
          caption="Rader"
          columns={columns}
          rows={ROWS}
          rowId={(row) => row.id}
          rowDetail={(row) => `så räknas ${row.name}`}
          openRows={open}
        />,
      )
    expect(table([])).not.toContain('så räknas')
    expect(table(['2'])).toContain('så räknas AL, Adam')
    expect(table(['2'])).not.toContain('så räknas EK, Eva')
    expect(table(['2']).match(/aria-expanded="true"/g)).toHaveLength(1)
  })

  it('shows what is given instead of no rows', () => {
    expect(
      html(<DataTable caption="Rader" columns={columns} rows={[]} rowId={(row) => row.id} empty={<p>Inget här</p>} />),
    ).toBe('<p>Inget här</p>')
  })
})
