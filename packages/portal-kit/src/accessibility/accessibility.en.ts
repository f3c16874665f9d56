import type { Translation } from '../i18n/messages.ts'
import type { accessibilitySv } from './accessibility.sv.ts'

export const accessibilityEn = {
  'accessibility.about':
    'Region Halland is responsible for {title}. We want everybody who works in it to be able to use it. Here you find how well it meets the Swedish act on the accessibility of digital public services, what we know does not work well, and how to tell us.',
  'accessibility.how.title': 'How accessible is the portal?',
  'accessibility.how.text':
    'The portal complies partly with the act. The aim is every requirement at levels A and AA of WCAG 2.2, and with that also those for the web in the standard EN 301 549. The shortcomings below are known.',
  'accessibility.tested.title': 'How we have tested',
  'accessibility.tested.axe':
    'The pages are tested automatically with the tool axe against WCAG 2.2 levels A and AA, in light and dark mode. Serious faults stop a new version.',
  'accessibility.tested.narrow':
    'The pages are tested on a screen 320 pixels wide, which equals 400 per cent magnification, and at 200 per cent magnification. They must then be readable without scrolling sideways.',
  'accessibility.tested.keyboard':
    'The most common tasks are tested from start to finish by keyboard alone: assessing the risk and asking for medical support, answering a plan, recording a discharge and a follow-up, handing over and taking over, requesting a doctor, recording a visit and finding whom to call. No such test has been made in the region’s portal.',
  'accessibility.tested.self': 'The assessment is our own. No outsider has reviewed the portal.',
  'accessibility.known.title': 'Known shortcomings',
  'accessibility.known.aids':
    'The portal has not been tested by people who use screen readers, magnification, voice control or other aids.',
  'accessibility.known.automatic':
    'Automatic tests find only some of the faults. Less common tasks have not been tested from start to finish by keyboard alone.',
  'accessibility.known.tables': 'On a narrow screen, wide tables may need to be scrolled sideways within their frame.',
  'accessibility.known.language':
    'The texts exist in Swedish and English. They are not easy-read, and there is no sign language.',
  'accessibility.known.time':
    'You are signed out after 15 minutes without doing anything. Two minutes before, you are asked whether you are still there. After ten hours you must sign in again.',
  'accessibility.digg.title': 'If you are not satisfied with the answer',
  'accessibility.digg.text':
    'The Agency for Digital Government, DIGG, sees to it that the act is followed. If you have told us and are not satisfied with the answer, you can <link>report it to DIGG</link>.',
  'accessibility.updated': 'This statement was written on 2026-11-22.',
  'accessibility.say.title': 'Tell us when something does not work',
  'accessibility.say.text':
    'Write what is hard to see, hear, understand or reach. You may also ask for something in another form. Write nothing about patients.',
  'accessibility.say.signIn':
    'Sign in to write to us here. If you cannot sign in, turn to the IT support of your workplace.',
  'accessibility.say.message': 'What does not work',
  'accessibility.say.page': 'Page or part of the portal',
  'accessibility.say.replyTo': 'Email or phone',
  'accessibility.say.replyHint': 'If you want an answer.',
  'accessibility.say.optional': 'optional',
  'accessibility.say.send': 'Send',
  'accessibility.say.thanks': 'Thank you. What you wrote has been sent to Region Halland.',
  'accessibility.home': 'To the start page',
} as const satisfies Translation<typeof accessibilitySv>
