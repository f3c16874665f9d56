import { isUnsent } from '@lih/domain/offline/queue'
import { formatTime, formatWhen } from '@lih/portal-kit/format/dates.ts'
import { formatName } from '@lih/portal-kit/format/person.ts'
import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import { useText } from '@lih/portal-kit/i18n/useText.ts'
import type { OfflinePageProps } from '@lih/portal-kit/portal/definePortal.ts'
import { signInPath } from '@lih/portal-kit/session/authApi.ts'
import { useNow } from '@lih/portal-kit/session/useNow.ts'
import { EntrancePage } from '@lih/portal-kit/shell/EntrancePage.tsx'
import { offlinePath } from '@lih/portal-kit/url/paths.ts'
import { Button } from '@lih/ui/button/Button.tsx'
import { Notice } from '@lih/ui/notice/Notice.tsx'
import { Skeleton } from '@lih/ui/notice/Skeleton.tsx'
import { PageHead } from '@lih/ui/section/PageHead.tsx'
import { Section } from '@lih/ui/section/Section.tsx'
import { useEffect, useState } from 'react'
import type { PackContents, PackedPatient } from './contents.ts'
import { offlineSv } from './offline.sv.ts'
import { lockOffline, type Opened, refreshOffline, useOfflineState } from './opened.ts'
import { PackedPatientView, Place } from './PackedPatientView.tsx'
import { PackForm } from './PackForm.tsx'
import type { OfflineSlots } from './slots.ts'
import { RemovePack, UnlockForm } from './UnlockForm.tsx'
import { type Contact, useSending } from './useSending.ts'
import { WrittenItem } from './WrittenItem.tsx'
import './offline.css'

type HomeProps = OfflinePageProps & { readonly slots: OfflineSlots }

const contactTone = { LOST: 'plan', SIGNED_OUT: 'plan', OTHER: 'plan', HELD: 'plain' } as const

/** Whether there is a server, and what to do about it. */
const ContactLine = ({
  contact,
  outside,
  onLeave,
}: Pick<HomeProps, 'outside' | 'onLeave'> & { readonly contact: Contact }) => {
  const text = useText()
  if (contact === 'UNKNOWN' || (contact === 'HELD' && !outside)) return null
  return (
    <Notice
      tone={contactTone[contact]}
      icon={contact === 'LOST' ? 'offline' : 'info'}
      live="polite"
      actions={
        contact === 'SIGNED_OUT' ? (
          <Button kind="main" onPress={() => location.assign(signInPath(offlinePath))}>
            {text('offline.signIn')}
          </Button>
        ) : (
          contact === 'HELD' && <Button onPress={onLeave}>{text('offline.toPortal')}</Button>
        )
      }
    >
      {text(`offline.contact.${contact}`)}
    </Notice>
  )
}

type PatientsProps = { readonly contents: PackContents; readonly onOpen: (packed: PackedPatient) => void }

const Patients = ({ contents, onOpen }: PatientsProps) => {
  const text = useText()
  return (
    <Section title={text('offline.patients')} note={contents.pack.patients.length}>
      <ul className="of-list">
        {contents.pack.patients.map((packed) => (
          <li key={packed.patient.id} className="of-row">
            <span className="of-time">{formatTime(packed.visitAt)}</span>
            <div className="of-who">
              <Button kind="plain" onPress={() => onOpen(packed)}>
                {formatName(packed.patient)}
              </Button>
              <span className="of-place u-dim">
                <Place packed={packed} />
              </span>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Written = ({
  opened,
  now,
  contact,
  onSend,
}: {
  readonly opened: Opened
  readonly now: string
  readonly contact: Contact
  readonly onSend: () => void
}) => {
  const text = useText()
  const { acts } = opened
  const held = contact === 'HELD'
  return (
    <Section
      title={text('offline.written')}
      note={acts.length}
      aside={
        held &&
        acts.some((act) => isUnsent(act) && act.status !== 'CONFLICT') && (
          <Button small onPress={onSend}>
            {text('offline.retryNow')}
          </Button>
        )
      }
    >
      {acts.length === 0 && <p className="u-dim">{text('offline.written.none')}</p>}
      <ul className="of-list" aria-live="polite">
        {acts.toReversed().map((act) => (
          <WrittenItem key={act.id} act={act} opened={opened} now={now} held={held} onSend={onSend} />
        ))}
      </ul>
    </Section>
  )
}

type OpenProps = {
  readonly opened: Opened
  readonly slots: OfflineSlots
  readonly contact: Contact
  readonly onSend: () => void
}

/** An opened pack: the day's patients, one of them, and what has been written. */
const Open = ({ opened, slots, contact, onSend }: OpenProps) => {
  const text = useText()
  const now = useNow()
  const [shown, setShown] = useState<string | null>(null)
  const { contents, vault } = opened
  const packed = contents?.pack.patients.find(({ patient }) => patient.id === shown)
  if (contents && packed) {
    return (
      <>
        <p className="u-crumbs">
          <Button kind="plain" icon="left" onPress={() => setShown(null)}>
            {text('offline.back')}
          </Button>
        </p>
        <PackedPatientView key={shown} packed={packed} contents={contents} opened={opened} slots={slots} now={now} />
        <Written
          opened={{ ...opened, acts: opened.acts.filter(({ patientId }) => patientId === shown) }}
          now={now}
          contact={contact}
          onSend={onSend}
        />
      </>
    )
  }
  return (
    <>
      {contents && (
        <>
          <div className="of-head">
            <p className="u-dim">
              {text('offline.age', { when: formatWhen(vault.packedAt, now), until: formatWhen(vault.expiresAt, now) })}
            </p>
            <div className="u-wrap">
              <Button icon="lock" onPress={() => void lockOffline()}>
                {text('offline.lock')}
              </Button>
              <RemovePack vault={vault} />
            </div>
          </div>
          <Patients contents={contents} onOpen={({ patient }) => setShown(patient.id)} />
        </>
      )}
      <Written opened={opened} now={now} contact={contact} onSend={onSend} />
    </>
  )
}

const Content = ({ slots, ...props }: HomeProps) => {
  const { vaults = [], unsent, opened } = useOfflineState()
  const { contact, again } = useSending()
  const others = vaults.filter(({ id }) => id !== opened?.vault.id)
  // Opened by the server's key alone: the patients still ask for the code.
  const locked =
    opened && opened.contents === null && opened.vault.packKey !== null ? [opened.vault, ...others] : others
  return (
    <>
      <ContactLine contact={contact} {...props} />
      {opened && <Open opened={opened} slots={slots} contact={contact} onSend={again} />}
      {locked.map((vault) => (
        <UnlockForm key={vault.id} vault={vault} unsent={unsent.get(vault.id) ?? 0} />
      ))}
      {!props.outside && !opened?.contents && <PackForm again={vaults.length > 0} />}
    </>
  )
}

const Home = (props: HomeProps) => {
  const text = useText()
  const { vaults, opened } = useOfflineState()
  const { outside, instead, onUse } = props
  const inUse = outside && opened !== null
  useEffect(() => {
    void refreshOffline()
  }, [])
  useEffect(() => {
    if (inUse) onUse()
  }, [inUse, onUse])
  if (outside) {
    if (vaults === undefined || vaults.length === 0) return instead
    return (
      <EntrancePage titleId="kit.offline.title">
        <Content {...props} />
      </EntrancePage>
    )
  }
  return (
    <div className="u-page of-page">
      <PageHead title={text('offline.title')} />
      {vaults === undefined ? <Skeleton lines={6} /> : <Content {...props} />}
    </div>
  )
}

/** What lies on the device, and what can be done with it: with network and without. */
export const OfflinePage = (props: HomeProps) => (
  <MoreTexts texts={offlineSv}>
    <Home {...props} />
  </MoreTexts>
)
