import type { ResourceKey } from '@lih/domain/feed/fact'
import type { FeedFault, FeedFaultCode } from '@lih/domain/feed/fault'
import { faultText, feedFaultTexts } from '@lih/domain/feed/fault-texts'
import { type FeedNoticeCode, feedNoticeTexts } from '@lih/domain/feed/notice'

/** A resource that was not stored, and why. */
export type Rejection = {
  /** Its place in the file, from 0. */
  readonly index: number
  readonly type: string | null
  readonly key: ResourceKey | null
  readonly fault: FeedFault
}

export type Remark = { readonly key: ResourceKey; readonly code: FeedNoticeCode | FeedFaultCode }

/** What became of a file: `entries` = `new` + `unchanged` + `changed` + skipped + rejected. */
export type FileReport = {
  readonly name: string
  readonly entries: number
  readonly new: number
  readonly unchanged: number
  readonly changed: number
  /** Entries of types that are not read, by type. */
  readonly skipped: Readonly<Record<string, number>>
  readonly rejected: readonly Rejection[]
  readonly remarks: readonly Remark[]
}

export type Counts = {
  readonly entries: number
  readonly new: number
  readonly unchanged: number
  readonly changed: number
  readonly skipped: number
  readonly rejected: number
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

export const countsOf = (reports: readonly FileReport[]): Counts => ({
  entries: sum(reports.map((report) => report.entries)),
  new: sum(reports.map((report) => report.new)),
  unchanged: sum(reports.map((report) => report.unchanged)),
  changed: sum(reports.map((report) => report.changed)),
  skipped: sum(reports.flatMap((report) => Object.values(report.skipped))),
  rejected: sum(reports.map((report) => report.rejected.length)),
})

const isNotice = (code: FeedNoticeCode | FeedFaultCode): code is FeedNoticeCode => code in feedNoticeTexts

const remarkText = ({ code }: Remark): string => (isNotice(code) ? feedNoticeTexts[code] : feedFaultTexts[code]({}))

const reasonOf = ({ type, fault }: Rejection): string => faultText(type ?? 'Bundle.entry', fault)

const digits = new Intl.NumberFormat('sv-SE')
export const number = (value: number): string => digits.format(value).replaceAll('\u00a0', ' ')

/** One line: in = new + unchanged + changed + skipped type + rejected (M21). */
export const countsText = (counts: Counts): string =>
  `${number(counts.entries)} in = ${number(counts.new)} nya + ${number(counts.unchanged)} oförändrade + ` +
  `${number(counts.changed)} ändrade + ${number(counts.skipped)} överhoppad typ + ${number(counts.rejected)} avvisade`

const skippedText = (skipped: FileReport['skipped']): readonly string[] => {
  const types = Object.entries(skipped).sort(([a], [b]) => a.localeCompare(b))
  return types.length === 0
    ? []
    : [`  Överhoppade typer: ${types.map(([type, count]) => `${type} ${number(count)}`).join(', ')}`]
}

/** A file's part of the report, in plain Swedish. */
export const fileText = (report: FileReport): string =>
  [
    report.name,
    `  ${countsText(countsOf([report]))}`,
    ...skippedText(report.skipped),
    ...report.rejected.map(
      (one) => `  Avvisad: entry[${one.index}] ${one.key ?? one.type ?? 'okänd sort'}. ${reasonOf(one)}`,
    ),
    ...report.remarks.map((one) => `  Att veta: ${one.key}. ${remarkText(one)}`),
  ].join('\n')

/** The report for programs, with the same texts. */
export const reportJson = (report: FileReport) => ({
  ...countsOf([report]),
  skippedTypes: report.skipped,
  rejectedResources: report.rejected.map((one) => ({
    index: one.index,
    resource: one.key ?? one.type,
    code: one.fault.code,
    path: one.fault.path.join('.'),
    message: reasonOf(one),
  })),
  remarks: report.remarks.map((one) => ({ resource: one.key, code: one.code, message: remarkText(one) })),
})
