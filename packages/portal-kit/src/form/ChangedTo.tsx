import { FormattedMessage } from 'react-intl'
import { useFormats } from '../format/useFormats.ts'

interface ChangedToProps {
  /** What the thing is now, in the words of its own page. */
  readonly state: string
  readonly by?: { readonly name: string } | null | undefined
  readonly at?: string | null | undefined
  /** What was written with it. */
  readonly said?: string | null | undefined
}

/** What the thing of a form is now, who made it so, when, and with what words. */
export const ChangedTo = ({ state, by, at, said }: ChangedToProps) => {
  const { when } = useFormats()
  return (
    <div className="k-changed">
      <p>
        <FormattedMessage id="kit.conflict.now" values={{ state: <b>{state}</b> }} />
      </p>
      {said && <p className="k-changed-said">{said}</p>}
      {at && (
        <p className="u-dim">
          {by ? <FormattedMessage id="kit.conflict.by" values={{ name: by.name, when: when(at) }} /> : when(at)}
        </p>
      )}
    </div>
  )
}
