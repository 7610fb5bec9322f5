import type { Content } from '../../domain/content/content.js'
import { insertBefore, replaceBlock } from '../editing/block-edits.js'
import { paragraph, picture, quote } from '../editing/blocks.js'
import { edited } from '../editing/edited.js'
import { replaceText } from '../editing/replace-text.js'
import type { Story } from '../story.js'

const first: Content = {
  headline: 'Found letter shows Wexmouth lighthouse was drawn by an apprentice of nineteen',
  standfirst: 'The plans of 1856 have always been credited to her master. A box of papers tells another story',
  byline: 'By Daniel Okafor',
  body: [
    paragraph(
      'For a hundred and sixty-eight years the lighthouse on Gannet Head has borne the name of Josiah Penhallow, the engineer whose signature is on its plans. A letter found in a box of household papers says that he did not draw it.',
    ),
    picture(
      'lighthouse.svg',
      'A white lighthouse on a dark headland, its beam crossing the sky',
      'The lighthouse on Gannet Head, lit for the first time in 1856.',
      'Illustration: The Wexmouth Courier',
    ),
    paragraph(
      'The letter, dated 4 March 1855 and addressed to a sister in Falmouth, is signed by Hannah Crewe, who was nineteen and kept the fair copies in Penhallow’s office.',
    ),
    quote(
      'The tower is mine from the gallery to the rock, and Mr P. has been good enough to put his name to it so that it may be built.',
      'Letter of 4 March 1855',
    ),
    paragraph(
      'The box was bought at a house clearance in April by a collector, who has lent the letter to the Harbour Museum. It goes on show on Saturday.',
    ),
    paragraph(
      'The museum’s curator, Dr Oluwaseun Hart, said that the handwriting matched two receipts of Crewe’s in the town archive. She added that the paper had not yet been examined.',
    ),
    paragraph(
      'Almost nothing else is known of Hannah Crewe. She married in 1859 and is buried at St Brannoc’s under her husband’s name.',
    ),
  ],
}

const illustrated = edited(
  first,
  replaceBlock(
    'A white lighthouse',
    picture(
      'letter.svg',
      'A folded sheet of handwriting with a broken seal, lying on a ruled plan',
      'The letter as lent to the Harbour Museum.',
      'Illustration: The Wexmouth Courier',
    ),
  ),
)

const doubted = edited(
  illustrated,
  replaceText('It goes on show on Saturday.', 'It was to go on show on Saturday; the museum has put that off.'),
  insertBefore(
    'Almost nothing else',
    paragraph('Dr Hart said on Wednesday that the sheet had been sent to a laboratory for examination.'),
  ),
)

/** A story that did not hold: first an editor’s note, then a retraction. The text stays readable. */
export const lighthouseLetter: Story = {
  title: 'wexmouth-courier',
  slug: 'lighthouse-letter',
  language: 'en-GB',
  section: 'Culture',
  canonicalUrl: 'https://courier.example/culture/lighthouse-letter',
  steps: [
    { at: '2024-06-03T06:00:00.000Z', by: 'okafor', does: 'save', content: first },
    { at: '2024-06-03T06:30:00.000Z', by: 'pryce', does: 'release', significance: 'major' },
    { at: '2024-06-04T08:10:00.000Z', by: 'pryce', does: 'save', content: illustrated },
    {
      at: '2024-06-04T08:12:00.000Z',
      by: 'pryce',
      does: 'release',
      significance: 'minor',
      noNoticeReason: 'The museum sent a picture of the letter itself.',
      noNoticeCode: 'other',
    },
    { at: '2024-06-12T15:30:00.000Z', by: 'okafor', does: 'save', content: doubted },
    {
      at: '2024-06-12T15:38:00.000Z',
      by: 'okafor',
      does: 'draftCorrection',
      key: 'doubts',
      kind: 'editors_note',
      severity: 'major',
      statement:
        'Since this article appeared, two readers who work with historical documents have questioned whether the letter is genuine. The Harbour Museum has sent it to be examined. We will report the result here.',
      fixedIn: 'newest',
    },
    { at: '2024-06-12T15:39:00.000Z', by: 'okafor', does: 'transition', correction: 'doubts', action: 'submit' },
    { at: '2024-06-12T16:05:00.000Z', by: 'pryce', does: 'transition', correction: 'doubts', action: 'approve' },
    { at: '2024-06-12T16:06:00.000Z', by: 'pryce', does: 'transition', correction: 'doubts', action: 'publish' },
    {
      at: '2024-06-19T11:20:00.000Z',
      by: 'pryce',
      does: 'draftCorrection',
      key: 'forgery',
      kind: 'retraction',
      severity: 'major',
      statement:
        'We retract this article. The laboratory that examined the letter for the Harbour Museum found that its paper was made after 1950, so that it cannot have been written by Hannah Crewe. We published before the paper had been examined, and should have waited. The text remains here as a record of what we printed.',
      anchors: [
        { revision: 1, exact: 'A letter found in a box of household papers says that he did not draw it.' },
        { revision: 3, exact: 'The tower is mine from the gallery to the rock' },
      ],
      cause: 'source',
    },
    { at: '2024-06-19T11:21:00.000Z', by: 'pryce', does: 'transition', correction: 'forgery', action: 'submit' },
    {
      at: '2024-06-19T13:02:00.000Z',
      by: 'whitcombe',
      does: 'transition',
      correction: 'forgery',
      action: 'approve',
      comment: 'Laboratory’s letter seen. The collector acted in good faith and is not named.',
    },
    { at: '2024-06-19T13:05:00.000Z', by: 'sandhu', does: 'transition', correction: 'forgery', action: 'publish' },
  ],
}
