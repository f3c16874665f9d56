import type { SystemContext } from '../../db/system-work.ts'
import { stopwatch } from '../../time/clock.ts'
import type { Entries } from './entries.ts'
import { writeRun } from './feed.store.ts'
import { type ImportPhase, importEntries } from './import-entries.ts'
import { countsOf, type FileReport } from './report.ts'
import { Unreadable } from './unreadable.ts'

export type RunFile = { readonly name: string; open(): Promise<Entries> }
export type UnreadableFile = { readonly name: string; readonly reason: string }

export type RunReport = {
  readonly files: readonly FileReport[]
  readonly unreadable: readonly UnreadableFile[]
  readonly milliseconds: number
}

export type RunOptions = {
  readonly source: string
  readonly onProgress?: (name: string, entries: number, phase: ImportPhase) => void
  readonly onFile?: (report: FileReport) => void
  readonly onUnreadable?: (file: UnreadableFile) => void
}

const read = async (
  context: SystemContext,
  file: RunFile,
  options: RunOptions,
): Promise<FileReport | UnreadableFile> => {
  const { source, onProgress } = options
  try {
    const entries = await file.open()
    return await importEntries(context, entries, {
      source,
      onProgress: (count, phase) => onProgress?.(file.name, count, phase),
    })
  } catch (error) {
    if (error instanceof Unreadable) return { name: file.name, reason: error.message }
    throw error
  }
}

/**
 * Imports files one after the other. One that cannot be read is named, and the others are imported. The run is kept with its
 * counts and without names: names of files may be those of patients.
 */
export const runImport = async (
  context: SystemContext,
  files: readonly RunFile[],
  options: RunOptions,
): Promise<RunReport> => {
  const startedAt = context.clock()
  const elapsed = stopwatch()
  const reports: FileReport[] = []
  const unreadable: UnreadableFile[] = []
  for (const file of files) {
    const result = await read(context, file, options)
    if ('reason' in result) {
      unreadable.push(result)
      options.onUnreadable?.(result)
    } else {
      reports.push(result)
      options.onFile?.(result)
    }
  }
  const counts = { ...countsOf(reports), files: reports.length, unreadable: unreadable.length }
  const run = { source: options.source, startedAt, endedAt: context.clock(), counts }
  await context.write((tx) => writeRun(tx, run))
  return { files: reports, unreadable, milliseconds: elapsed() }
}
