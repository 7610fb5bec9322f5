import type { Content } from '../../domain/content/content.js'
import { append, insertAfter, moveBlock } from '../editing/block-edits.js'
import { heading, link, paragraph, picture, quote, table } from '../editing/blocks.js'
import { edited } from '../editing/edited.js'
import { replaceText } from '../editing/replace-text.js'
import { setFields } from '../editing/set-fields.js'
import type { Story } from '../story.js'

const first: Content = {
  headline: 'All seven Wexmouth libraries to stay open',
  standfirst: 'Councillors choose shorter hours over closures, and promise a review within a year',
  byline: 'By Daniel Okafor',
  body: [
    paragraph(
      'Every public library in Wexmouth will stay open, but most will open for fewer hours from September, after councillors voted on Wednesday to spread a cut of £640,000 across the service rather than close two branches.',
    ),
    paragraph(
      'The vote, by 19 to 14, followed a consultation to which more than 3,100 people replied. Nine in ten of them opposed any closure.',
    ),
    picture(
      'library.svg',
      'Tall shelves of books on either side of an arched window, with one reader at a table',
      'The reading room of the Central Library, opened in 1906.',
      'Illustration: The Wexmouth Courier',
    ),
    paragraph(
      'The Central Library keeps its Sunday opening. Branches in Saltgate and Northfield, which had been listed for closure, lose the most: each will open on three days a week instead of five.',
    ),
    quote(
      'A library that opens three days a week is still a library. A library that has been sold is a block of flats.',
      'Councillor Adaeze Bright, who moved the amendment',
    ),
    heading('Hours a week, by branch'),
    table(
      ['Branch', 'Now', 'From September'],
      ['Central', '58', '54'],
      ['Bayview', '42', '36'],
      ['Castle Hill', '40', '34'],
      ['Northfield', '36', '21'],
      ['Quayside', '40', '34'],
      ['Saltgate', '36', '21'],
      ['Tanners Green', '38', '32'],
    ),
    paragraph(
      'Staff will be consulted over the summer. The council said that it hoped to make the savings without compulsory redundancies, and that volunteers would not be used in place of trained librarians.',
    ),
    paragraph(
      'The opposition group called the decision a delay. “The same two branches will be back on the list next spring,” said its leader, Councillor Piers Oldroyd.',
    ),
    paragraph(
      'The paper put before councillors is on ',
      link('the council’s website', 'https://council.wexmouth.example/papers/libraries-2024'),
      '.',
    ),
  ],
}

const reordered = edited(
  first,
  setFields({ headline: 'Wexmouth saves its seven libraries, but shortens their hours' }),
  moveBlock('The Central Library keeps', 'The vote, by 19 to 14'),
)

const corrected = edited(reordered, replaceText('a cut of £640,000', 'a cut of £460,000'))

const expanded = edited(
  corrected,
  insertAfter(
    'The opposition group called',
    paragraph(
      'The Friends of Northfield Library said that they would ask for the three days to include a Saturday. “Children come on Saturdays,” said their secretary, Joan Amis.',
    ),
  ),
  append(paragraph('The new hours begin on Monday 2 September.')),
)

/** A changed number, sent back once before it was approved; then a notice that had to be corrected itself. */
export const libraryBudget: Story = {
  title: 'wexmouth-courier',
  slug: 'libraries-stay-open',
  language: 'en-GB',
  section: 'Local',
  canonicalUrl: 'https://courier.example/local/libraries-stay-open',
  steps: [
    { at: '2024-06-05T19:48:00.000Z', by: 'okafor', does: 'save', content: first },
    { at: '2024-06-05T20:10:00.000Z', by: 'pryce', does: 'release', significance: 'major' },
    {
      at: '2024-06-06T07:15:00.000Z',
      by: 'pryce',
      does: 'save',
      content: reordered,
      note: 'Hours are the news: headline, order',
    },
    {
      at: '2024-06-06T07:18:00.000Z',
      by: 'pryce',
      does: 'release',
      significance: 'major',
      noNoticeReason: 'New headline and one paragraph moved up; no fact was changed.',
      noNoticeCode: 'wording_only',
    },
    {
      at: '2024-06-06T11:31:00.000Z',
      by: 'okafor',
      does: 'save',
      kind: 'correction',
      content: corrected,
      note: 'Digits transposed when the figure was typed from the council paper',
    },
    {
      at: '2024-06-06T11:40:00.000Z',
      by: 'okafor',
      does: 'draftCorrection',
      key: 'saving',
      kind: 'correction',
      severity: 'major',
      statement: 'The cut to the library service was given wrongly. This has been put right.',
      claim: { wrong: '£640,000', right: '£460,000' },
      anchors: [
        { revision: 1, exact: 'a cut of £640,000' },
        { revision: 2, exact: 'a cut of £640,000' },
      ],
      cause: 'reporting',
      fixedIn: 'newest',
    },
    { at: '2024-06-06T11:41:00.000Z', by: 'okafor', does: 'transition', correction: 'saving', action: 'submit' },
    {
      at: '2024-06-06T12:05:00.000Z',
      by: 'whitcombe',
      does: 'transition',
      correction: 'saving',
      action: 'request_changes',
      comment: 'Give both figures. A reader should not have to look for what was wrong.',
    },
    {
      at: '2024-06-06T12:31:00.000Z',
      by: 'okafor',
      does: 'amendCorrection',
      correction: 'saving',
      statement:
        'The library service is to be cut by £460,000 in the year 2025-26. This article first gave the figure as £640,000.',
    },
    { at: '2024-06-06T12:32:00.000Z', by: 'okafor', does: 'transition', correction: 'saving', action: 'submit' },
    { at: '2024-06-06T12:50:00.000Z', by: 'whitcombe', does: 'transition', correction: 'saving', action: 'approve' },
    { at: '2024-06-06T12:52:00.000Z', by: 'whitcombe', does: 'transition', correction: 'saving', action: 'publish' },
    { at: '2024-06-08T09:24:00.000Z', by: 'okafor', does: 'save', content: expanded },
    {
      at: '2024-06-08T09:45:00.000Z',
      by: 'sandhu',
      does: 'release',
      significance: 'major',
      noNoticeReason: 'Two paragraphs added; nothing else was changed.',
      noNoticeCode: 'developing_story',
    },
    {
      at: '2024-06-10T14:20:00.000Z',
      by: 'sandhu',
      does: 'transition',
      correction: 'saving',
      action: 'supersede',
      as: 'saving-again',
      statement:
        'The library service is to be cut by £460,000 in the year 2024-25. This article first gave the figure as £640,000, and an earlier notice gave the year wrongly as 2025-26.',
    },
    { at: '2024-06-10T14:21:00.000Z', by: 'sandhu', does: 'transition', correction: 'saving-again', action: 'submit' },
    {
      at: '2024-06-11T08:03:00.000Z',
      by: 'pryce',
      does: 'transition',
      correction: 'saving-again',
      action: 'approve',
      comment: 'Year checked against the paper, section 4.',
    },
    { at: '2024-06-11T08:04:00.000Z', by: 'pryce', does: 'transition', correction: 'saving-again', action: 'publish' },
  ],
}
