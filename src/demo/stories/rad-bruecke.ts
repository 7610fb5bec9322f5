import type { Content } from '../../domain/content/content.js'
import { append, insertAfter, moveBlock } from '../editing/block-edits.js'
import { heading, list, paragraph, picture, quote } from '../editing/blocks.js'
import { edited } from '../editing/edited.js'
import { replaceText } from '../editing/replace-text.js'
import { setFields } from '../editing/set-fields.js'
import type { Story } from '../story.js'

const first: Content = {
  headline: 'Elmsund eröffnet Radbrücke über die Treve',
  standfirst: 'Nach drei Jahren Bauzeit verbindet sie den Hafen mit der Innenstadt – und bleibt im Kostenrahmen',
  byline: 'Von Jonas Lehmann',
  dateline: 'Elmsund, 10. Juni 2024',
  body: [
    paragraph(
      'Um kurz nach zehn rollten am Montag die ersten Räder über die Treve: Die neue Rad- und Fußgängerbrücke zwischen dem Elmsunder Hafen und der Innenstadt ist eröffnet.',
    ),
    picture(
      'bridge.svg',
      'Eine flache Bogenbrücke über einem Fluss, darauf zwei Menschen mit Fahrrädern',
      'Die Brücke ist 186 Meter lang und fünf Meter breit.',
      'Illustration: Vier Ufer',
    ),
    paragraph(
      'Das Bauwerk hat nach Angaben der Stadt 8,4 Millionen Euro gekostet. Drei Viertel davon trägt das Land aus seinem Programm für den Radverkehr.',
    ),
    paragraph(
      'Oberbürgermeistern Marlene Thießen sprach von einem „Weg, der die Stadt wieder zusammennäht“. Bisher mussten Radfahrer einen Umweg von zweieinhalb Kilometern über die Bundesstraße nehmen.',
    ),
    quote(
      'Ich fahre seit vierzig Jahren zur Arbeit in den Hafen. Heute war ich zum ersten Mal zu früh da.',
      'Gerd Nissen, Hafenarbeiter',
    ),
    heading('Was noch fehlt'),
    paragraph('Ganz fertig ist die Verbindung noch nicht. Bis zum Herbst sollen folgen:'),
    list('die Rampe zur Speicherstraße', 'eine Ampel am Fischmarkt', 'die Beleuchtung des Uferwegs'),
    paragraph(
      'Der Allgemeine Fahrradverein begrüßte die Eröffnung, mahnte aber den Winterdienst an. Eine Brücke, die bei Frost gesperrt werde, helfe im Januar niemandem, sagte seine Sprecherin Dilek Arslan.',
    ),
    paragraph('Für Autos bleibt die Brücke gesperrt. Rettungswagen dürfen sie im Notfall benutzen.'),
  ],
}

const spelled = edited(first, replaceText('Oberbürgermeistern Marlene', 'Oberbürgermeisterin Marlene'))

const retitled = edited(
  spelled,
  setFields({ headline: 'Zweieinhalb Kilometer weniger: Elmsund fährt über die Treve' }),
  moveBlock('Ich fahre seit vierzig Jahren', 'Das Bauwerk hat'),
)

const corrected = edited(retitled, replaceText('8,4 Millionen Euro', '4,8 Millionen Euro'))

const counted = edited(
  corrected,
  insertAfter(
    'Das Bauwerk hat',
    paragraph(
      'In der ersten Woche zählte die Stadt im Schnitt 3.270 Fahrten am Tag, gut ein Drittel mehr als erwartet.',
    ),
  ),
  replaceText('eine Ampel am Fischmarkt', 'eine Ampel am Fischmarkt (Probebetrieb ab 1. Juli)'),
  append(paragraph('Die Zahlen der Zählstelle veröffentlicht die Stadt künftig jeden Montag.')),
)

/** German: a typing error put right, a new headline, a number whose digits had changed places, an update. */
export const radBruecke: Story = {
  title: 'vier-ufer',
  slug: 'radbruecke-elmsund',
  language: 'de',
  section: 'Stadt',
  canonicalUrl: 'https://vierufer.example/stadt/radbruecke-elmsund',
  steps: [
    { at: '2024-06-10T09:12:00.000Z', by: 'lehmann', does: 'save', content: first },
    { at: '2024-06-10T09:25:00.000Z', by: 'brandt', does: 'release', significance: 'major' },
    {
      at: '2024-06-10T09:41:00.000Z',
      by: 'brandt',
      does: 'save',
      content: spelled,
      note: 'Tippfehler im dritten Absatz',
    },
    { at: '2024-06-10T09:42:00.000Z', by: 'brandt', does: 'release', significance: 'minor' },
    { at: '2024-06-10T12:15:00.000Z', by: 'lehmann', does: 'save', content: retitled },
    {
      at: '2024-06-10T12:22:00.000Z',
      by: 'brandt',
      does: 'release',
      significance: 'major',
      noNoticeReason: 'Neue Überschrift, ein Zitat weiter oben. Keine Angabe wurde geändert.',
      noNoticeCode: 'wording_only',
    },
    {
      at: '2024-06-11T07:03:00.000Z',
      by: 'lehmann',
      does: 'save',
      kind: 'correction',
      content: corrected,
      note: 'Zahlendreher; laut Haushaltsplan 4,8',
    },
    {
      at: '2024-06-11T07:10:00.000Z',
      by: 'lehmann',
      does: 'draftCorrection',
      key: 'kosten',
      kind: 'correction',
      severity: 'major',
      statement:
        'In einer früheren Fassung dieses Artikels hieß es, die Brücke habe 8,4 Millionen Euro gekostet. Richtig sind 4,8 Millionen Euro. Wir bitten, den Zahlendreher zu entschuldigen.',
      claim: { wrong: '8,4 Millionen Euro', right: '4,8 Millionen Euro' },
      anchors: [
        { revision: 1, exact: '8,4 Millionen Euro', prefix: 'nach Angaben der Stadt ' },
        { revision: 3, exact: '8,4 Millionen Euro', prefix: 'nach Angaben der Stadt ' },
      ],
      cause: 'reporting',
      fixedIn: 'newest',
    },
    { at: '2024-06-11T07:11:00.000Z', by: 'lehmann', does: 'transition', correction: 'kosten', action: 'submit' },
    { at: '2024-06-11T07:45:00.000Z', by: 'aydin', does: 'transition', correction: 'kosten', action: 'approve' },
    { at: '2024-06-11T07:46:00.000Z', by: 'aydin', does: 'transition', correction: 'kosten', action: 'publish' },
    { at: '2024-06-17T10:30:00.000Z', by: 'lehmann', does: 'save', content: counted },
    {
      at: '2024-06-17T10:34:00.000Z',
      by: 'lehmann',
      does: 'draftCorrection',
      key: 'zaehlung',
      kind: 'update',
      severity: 'minor',
      statement: 'Dieser Artikel wurde am 17. Juni 2024 um die Zählung der ersten Woche ergänzt.',
      fixedIn: 'newest',
    },
    { at: '2024-06-17T10:35:00.000Z', by: 'lehmann', does: 'transition', correction: 'zaehlung', action: 'submit' },
    { at: '2024-06-17T11:08:00.000Z', by: 'brandt', does: 'transition', correction: 'zaehlung', action: 'approve' },
    { at: '2024-06-17T11:09:00.000Z', by: 'brandt', does: 'transition', correction: 'zaehlung', action: 'publish' },
  ],
}
