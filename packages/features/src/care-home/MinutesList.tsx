import { Line, Lines } from '@lih/ui/list/Lines.tsx'

type Minutes = {
  readonly id: string
  readonly heldOn: string
  readonly minutes: string
  readonly present: string
  readonly unitName?: string | null
  readonly recordedBy?: string | null
}

/** What was said at meetings, who was there, and who wrote it down (A5, A13). */
export const MinutesList = ({ meetings }: { readonly meetings: readonly Minutes[] }) => (
  <Lines>
    {meetings.map((one) => (
      <Line key={one.id} when={one.heldOn}>
        <p>{one.minutes}</p>
        <p className="u-dim">
          {one.present}. {[one.unitName, one.recordedBy].filter(Boolean).join(', ')}
        </p>
      </Line>
    ))}
  </Lines>
)
