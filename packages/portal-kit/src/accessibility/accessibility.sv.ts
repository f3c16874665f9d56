import type { Messages } from '../i18n/messages.ts'

/** The statement of accessibility (tillgänglighetsredogörelse), and the form for what does not work. */
export const accessibilitySv = {
  'accessibility.about':
    'Region Halland ansvarar för {title}. Vi vill att alla som arbetar i den ska kunna använda den. Här står hur väl den uppfyller lagen om tillgänglighet till digital offentlig service, vad vi vet fungerar dåligt och hur du säger till.',
  'accessibility.how.title': 'Hur tillgänglig är portalen?',
  'accessibility.how.text':
    'Portalen är delvis förenlig med lagen. Målet är alla krav på nivå A och AA i WCAG 2.2, och därmed också dem i standarden EN 301 549 för webben. Bristerna nedan är kända.',
  'accessibility.tested.title': 'Så har vi provat',
  'accessibility.tested.axe':
    'Sidorna provas automatiskt med verktyget axe mot WCAG 2.2 nivå A och AA, i ljust och mörkt läge. Allvarliga fel stoppar en ny version.',
  'accessibility.tested.narrow':
    'Sidorna provas på en skärm som är 320 bildpunkter bred, vilket motsvarar 400 procents förstoring, och med 200 procents förstoring. De ska då gå att läsa utan att rulla i sidled.',
  'accessibility.tested.keyboard':
    'De vanligaste uppgifterna provas från början till slut med bara tangentbordet: att bedöma risk och be om läkarstöd, svara på en plan, registrera hemgång och uppföljning, lämna över och ta över, begära läkare, dokumentera ett besök och hitta vem man ska ringa. I Regionportalen är motsvarande prov inte gjort.',
  'accessibility.tested.self': 'Bedömningen är vår egen. Ingen utomstående har granskat portalen.',
  'accessibility.known.title': 'Kända brister',
  'accessibility.known.aids':
    'Portalen är inte provad av personer som använder skärmläsare, förstoring, röststyrning eller andra hjälpmedel.',
  'accessibility.known.automatic':
    'Automatiska prov hittar bara en del av felen. Ovanligare uppgifter är inte provade från början till slut med bara tangentbordet.',
  'accessibility.known.tables': 'Breda tabeller kan behöva rullas i sidled inom sin egen ram på en smal skärm.',
  'accessibility.known.language':
    'Texterna finns på svenska och engelska. De är inte lättlästa, och de finns inte på teckenspråk.',
  'accessibility.known.time':
    'Du loggas ut efter 15 minuter utan att du gör något. Två minuter innan får du en fråga om du är kvar. Efter tio timmar måste du logga in på nytt.',
  'accessibility.digg.title': 'Om du inte är nöjd med svaret',
  'accessibility.digg.text':
    'Myndigheten för digital förvaltning, DIGG, ser till att lagen följs. Om du har sagt till oss och inte är nöjd med svaret kan du <link>anmäla det till DIGG</link>.',
  'accessibility.updated': 'Redogörelsen skrevs 2026-11-22.',
  'accessibility.say.title': 'Säg till om något inte fungerar',
  'accessibility.say.text':
    'Skriv vad som är svårt att se, höra, förstå eller nå. Du kan också be att få något på ett annat sätt. Skriv ingenting om patienter.',
  'accessibility.say.signIn':
    'Logga in för att skriva till oss här. Om du inte kan logga in, vänd dig till IT-stödet på din arbetsplats.',
  'accessibility.say.message': 'Det som inte fungerar',
  'accessibility.say.page': 'Sida eller del av portalen',
  'accessibility.say.replyTo': 'E-post eller telefon',
  'accessibility.say.replyHint': 'Om du vill ha svar.',
  'accessibility.say.optional': 'frivilligt',
  'accessibility.say.send': 'Skicka',
  'accessibility.say.thanks': 'Tack. Det du skrev är skickat till Region Halland.',
  'accessibility.home': 'Till startsidan',
} as const satisfies Messages
