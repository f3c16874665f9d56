import { MoreTexts } from '@lih/portal-kit/i18n/MoreTexts.tsx'
import type { ComponentProps } from 'react'
import { AnswerVisitForm } from './AnswerVisitForm.tsx'
import { visitSv } from './visit.sv.ts'

/** The answer to a consult visit in the day's list, with the words of the patient's page that it needs (M14). */
export const DayAnswerForm = (props: ComponentProps<typeof AnswerVisitForm>) => (
  <MoreTexts texts={visitSv}>
    <AnswerVisitForm {...props} />
  </MoreTexts>
)
