import type { Content } from '../../domain/content/content.js'
import { append } from '../editing/block-edits.js'
import { paragraph, picture } from '../editing/blocks.js'
import { edited } from '../editing/edited.js'
import { replaceText } from '../editing/replace-text.js'
import type { Story } from '../story.js'

const first: Content = {
  headline: 'A wall that four hundred hands built',
  standfirst: 'The names of the people who raised Wexmouth’s sea wall are to be cut into it at last',
  byline: 'By Daniel Okafor',
  body: [
    paragraph(
      'Anyone who has walked along the front at Wexmouth has leaned on it. Few have known whose work it is. From this summer the sea wall will carry the names of the two hundred and six people who built it.',
    ),
    paragraph(
      'The wall was finished in the autumn of 1884, after five years and three storms. The foremen’s daybooks list masons from nine counties, and forty-one women who carried lime.',
    ),
    picture(
      'sea-wall.svg',
      'A long stone wall above breaking waves, with a row of lamps along the top',
      'The wall is 1.2 kilometres long and was built without steam.',
      'Illustration: The Wexmouth Courier',
    ),
    paragraph(
      'The names were collected over six winters by the Tuesday Group, a circle of local historians who meet in the Quayside library. They are to be cut by hand, by the apprentices of the college.',
    ),
    paragraph(
      '“My great-grandmother is the eleventh name on the third page,” said Joan Amis, 81, who typed the list. “She was paid half. We have written her the same size.”',
    ),
    paragraph('The first panel is to be unveiled on 21 September at the Ropewalk steps.'),
  ],
}

const redated = edited(first, replaceText('the autumn of 1884', 'the autumn of 1894'))

const completed = edited(
  first,
  append(
    paragraph(
      'The minute book in which the council thanked the builders, on 3 November 1884, can be seen at the Records Office on weekday afternoons.',
    ),
  ),
)

/** A notice that was itself mistaken: the first text had been right, so the notice is withdrawn and the text restored. */
export const seaWall: Story = {
  title: 'wexmouth-courier',
  slug: 'sea-wall-builders',
  language: 'en-GB',
  section: 'Culture',
  canonicalUrl: 'https://courier.example/culture/sea-wall-builders',
  steps: [
    { at: '2024-06-07T05:30:00.000Z', by: 'okafor', does: 'save', content: first },
    { at: '2024-06-07T06:00:00.000Z', by: 'sandhu', does: 'release', significance: 'major' },
    {
      at: '2024-06-10T10:44:00.000Z',
      by: 'okafor',
      does: 'save',
      kind: 'correction',
      content: redated,
      note: 'Date on the plaque at the Customs House',
    },
    {
      at: '2024-06-10T10:50:00.000Z',
      by: 'okafor',
      does: 'draftCorrection',
      key: 'year',
      kind: 'correction',
      severity: 'minor',
      statement: 'The sea wall was finished in 1894, not in 1884 as this article first said.',
      claim: { wrong: '1884', right: '1894' },
      anchors: [{ revision: 1, exact: 'in the autumn of 1884' }],
      cause: 'reporting',
      fixedIn: 'newest',
    },
    { at: '2024-06-10T10:51:00.000Z', by: 'okafor', does: 'transition', correction: 'year', action: 'submit' },
    { at: '2024-06-10T11:30:00.000Z', by: 'sandhu', does: 'transition', correction: 'year', action: 'approve' },
    { at: '2024-06-10T11:31:00.000Z', by: 'sandhu', does: 'transition', correction: 'year', action: 'publish' },
    {
      at: '2024-06-14T09:02:00.000Z',
      by: 'whitcombe',
      does: 'transition',
      correction: 'year',
      action: 'withdraw',
      comment: 'Minute book of 3 November 1884 seen at the Records Office. The plaque is wrong, not the article.',
      statement:
        'We have withdrawn a notice that gave the year as 1894. The council’s minute book shows that the wall was finished in 1884, as this article first said.',
    },
    { at: '2024-06-14T09:04:00.000Z', by: 'sandhu', does: 'restore', revision: 1 },
    {
      at: '2024-06-14T09:05:00.000Z',
      by: 'sandhu',
      does: 'release',
      significance: 'major',
      noNoticeReason: 'Brings back the year that was right. The notice that changed it has been withdrawn.',
      noNoticeCode: 'other',
    },
    { at: '2024-06-15T13:10:00.000Z', by: 'okafor', does: 'save', content: completed },
    {
      at: '2024-06-15T13:40:00.000Z',
      by: 'sandhu',
      does: 'release',
      significance: 'major',
      noNoticeReason: 'One paragraph added about where the minute book can be seen.',
      noNoticeCode: 'developing_story',
    },
  ],
}
