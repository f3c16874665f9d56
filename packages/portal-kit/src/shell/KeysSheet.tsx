import { Dialog } from '@lih/ui/dialog/Dialog.tsx'
import { Checkbox } from '@lih/ui/field/Checkbox.tsx'
import { useSingleKeys } from '@lih/ui/keyboard/single-keys.ts'
import { FormattedMessage } from 'react-intl'
import { MoreTexts } from '../i18n/MoreTexts.tsx'
import { useText } from '../i18n/useText.ts'
import { useSearchTitleId } from '../search/search-words.ts'
import { keysSv } from './keys.sv.ts'
import './keys.css'

/** What each key does; `single` ones can be switched off. */
const keys = [
  { id: 'search', names: ['Ctrl K', '⌘ K'], single: false },
  { id: 'sheet', names: ['V'], single: true },
  { id: 'next', names: ['V'], single: true },
  { id: 'previous', names: ['V'], single: true },
  { id: 'show', names: ['V'], single: true },
  { id: 'arrows', names: ['↑', '↓'], single: false },
  { id: 'open', names: ['Enter'], single: false },
  { id: 'close', names: ['Esc'], single: false },
] as const

const Sheet = ({ onClose }: { readonly onClose: () => void }) => {
  const text = useText()
  const [on, choose] = useSingleKeys()
  const searchTitleId = useSearchTitleId()
  return (
    <Dialog open onClose={onClose} title={text('kit.keys')} closeText={text('kit.close')}>
      <dl className="k-keys">
        {keys.map(({ id, names, single }) => (
          <div key={id}>
            <dt>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dt>
            <dd>
              <FormattedMessage id={id === 'search' ? searchTitleId : `keys.${id}`} />
              {single && !on && (
                <>
                  {' '}
                  <FormattedMessage id="keys.off" />
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <Checkbox
        label={<FormattedMessage id="keys.single" />}
        note={<FormattedMessage id="keys.singleNote" />}
        checked={on}
        onChange={choose}
      />
    </Dialog>
  )
}

/** Which keys there are, and whether the single ones work in this browser. */
export const KeysSheet = (props: { readonly onClose: () => void }) => (
  <MoreTexts texts={keysSv}>
    <Sheet {...props} />
  </MoreTexts>
)
