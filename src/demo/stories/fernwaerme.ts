import type { Content } from '../../domain/content/content.js'
import { insertBefore } from '../editing/block-edits.js'
import { paragraph, quote } from '../editing/blocks.js'
import { edited } from '../editing/edited.js'
import { replaceText } from '../editing/replace-text.js'
import { setFields } from '../editing/set-fields.js'
import type { Story } from '../story.js'

const first: Content = {
  headline: 'Gutachten: Elmsunds Fernwärmenetz muss früher erneuert werden',
  standfirst: 'Ein Bericht, der Vier Ufer vorliegt, nennt elf Abschnitte, die vor 2030 ersetzt werden sollen',
  byline: 'Von Jonas Lehmann',
  body: [
    paragraph(
      'Elmsund muss sein Fernwärmenetz offenbar früher erneuern als bisher geplant. Das geht aus einem Gutachten hervor, das Vier Ufer vorliegt.',
    ),
    paragraph(
      'Die Gutachter haben im Winter 62 Kilometer Leitung mit Wärmebildern untersucht. Elf Abschnitte halten sie für so gealtert, dass sie noch in diesem Jahrzehnt ersetzt werden sollten.',
    ),
    paragraph('Betroffen sind vor allem Leitungen aus den Jahren 1972 bis 1979 im Norden der Stadt.'),
    paragraph(
      'Akute Gefahr besteht dem Bericht zufolge nicht. Die Verluste seien aber „deutlich höher, als es die Bilanz des Netzes vermuten lässt“.',
    ),
    paragraph('Die Stadtwerke wollen das Gutachten Anfang Juli im Werksausschuss vorstellen.'),
    paragraph('Was die Erneuerung kostet, lässt der Bericht offen.'),
  ],
}

const second = edited(
  first,
  setFields({ headline: 'Elmsunds Fernwärme: Elf Leitungen sollen vor 2030 ersetzt werden' }),
  replaceText('muss sein Fernwärmenetz offenbar früher', 'soll sein Fernwärmenetz früher'),
  insertBefore(
    'Was die Erneuerung kostet',
    quote(
      'Wir haben das Gutachten selbst in Auftrag gegeben, weil wir es genau wissen wollten.',
      'Swantje Behrens, Leiterin des Netzbetriebs',
    ),
  ),
)

/** Never released: two drafts that wait for an answer. */
export const fernwaerme: Story = {
  title: 'vier-ufer',
  slug: 'fernwaerme-gutachten',
  language: 'de',
  section: 'Stadt',
  secrets: ['Fernwärme', 'Gutachten', 'Swantje Behrens', 'Wärmebildern'],
  steps: [
    {
      at: '2024-06-25T13:20:00.000Z',
      by: 'lehmann',
      does: 'save',
      content: first,
      note: 'Antwort der Stadtwerke steht aus',
    },
    { at: '2024-06-26T15:48:00.000Z', by: 'lehmann', does: 'save', content: second, note: 'Zitat ist freigegeben' },
  ],
}
