import type { Content } from '../../domain/content/content.js'
import { insertAfter, insertBefore, moveBlock } from '../editing/block-edits.js'
import { heading, list, paragraph, picture, quote } from '../editing/blocks.js'
import { edited } from '../editing/edited.js'
import { replaceText } from '../editing/replace-text.js'
import { setFields } from '../editing/set-fields.js'
import type { Story } from '../story.js'

const first: Content = {
  headline: '‘We knew the ramp was unsafe’, harbourmaster tells ferry inquiry',
  standfirst: 'Elin Torvald is the first of eleven witnesses to be heard about the collapse of January',
  byline: 'By Ines Marlow',
  body: [
    paragraph(
      'The harbourmaster of Wexmouth told an inquiry on Tuesday how the loading ramp of the Ansel Island ferry was kept in use in the weeks before it gave way.',
    ),
    quote('We knew the ramp was unsafe when we let the morning boat load.', 'Elin Torvald, harbourmaster'),
    paragraph(
      'The ramp collapsed on 23 January under an empty delivery van. No one was hurt. The ferry, which carries about 900 people a day, did not run for nineteen days.',
    ),
    paragraph(
      'Ms Torvald, who has held the post since 2019, answered questions for almost three hours. She described a system in which reports were written by hand, filed by vessel and not by structure, and read by no one person as a whole.',
    ),
    heading('Three reports'),
    paragraph('The inquiry was shown three inspection reports:'),
    list(
      'September: surface corrosion at two hinges, “to be watched”',
      'November: the same hinges, “no change seen from the deck”',
      'January, six days before the collapse: “recommend inspection from below”',
    ),
    paragraph(
      'The last of them reached the harbour office on a Friday and was opened on the Tuesday after the collapse, a clerk’s date stamp shows.',
    ),
    paragraph(
      'Counsel to the inquiry, Farah Lindqvist, said that its task was to find out what should change, and not to find someone to blame. The company that runs the ferry will be heard on Wednesday.',
    ),
  ],
}

const fuller = edited(
  first,
  moveBlock('Counsel to the inquiry', 'Three reports'),
  insertBefore(
    'The ramp collapsed',
    picture(
      'harbour.svg',
      'Fishing boats at rest in a small harbour, with a low headland behind',
      'The ferry berth lies on the far side of the inner harbour.',
      'Illustration: The Wexmouth Courier',
    ),
  ),
)

const corrected = edited(
  fuller,
  setFields({ headline: 'Harbourmaster ‘did not know’ that ramp was unsafe, ferry inquiry hears' }),
  replaceText(
    'We knew the ramp was unsafe when we let the morning boat load.',
    'We did not know the ramp was unsafe when we let the morning boat load. We should have known.',
  ),
)

const withAnswer = edited(
  corrected,
  insertAfter(
    'The last of them',
    paragraph(
      'Since March every report is entered in one register on the day it arrives, the inquiry heard on Wednesday, and two people must sign for it.',
    ),
  ),
)

/** A changed quote: a negation was lost between the recording and the page, and the headline repeated it. */
export const ferryInquiry: Story = {
  title: 'wexmouth-courier',
  slug: 'ferry-inquiry-harbourmaster',
  language: 'en-GB',
  section: 'Local',
  canonicalUrl: 'https://courier.example/local/ferry-inquiry-harbourmaster',
  steps: [
    { at: '2024-06-18T14:26:00.000Z', by: 'marlow', does: 'save', content: first },
    { at: '2024-06-18T14:40:00.000Z', by: 'sandhu', does: 'release', significance: 'major' },
    { at: '2024-06-18T15:22:00.000Z', by: 'sandhu', does: 'save', content: fuller },
    {
      at: '2024-06-18T15:24:00.000Z',
      by: 'sandhu',
      does: 'release',
      significance: 'minor',
      noNoticeReason: 'A picture added and one paragraph moved up.',
      noNoticeCode: 'wording_only',
    },
    {
      at: '2024-06-18T18:51:00.000Z',
      by: 'marlow',
      does: 'save',
      kind: 'correction',
      content: corrected,
      note: 'Heard again on the inquiry’s own recording, at 1:12:40',
    },
    {
      at: '2024-06-18T18:58:00.000Z',
      by: 'marlow',
      does: 'draftCorrection',
      key: 'negation',
      kind: 'correction',
      severity: 'major',
      statement:
        'This article and its headline misquoted the harbourmaster, Elin Torvald, as telling the inquiry: “We knew the ramp was unsafe.” The recording shows that she said: “We did not know the ramp was unsafe when we let the morning boat load. We should have known.” We have apologised to Ms Torvald.',
      claim: { wrong: 'We knew the ramp was unsafe', right: 'We did not know the ramp was unsafe' },
      anchors: [
        { revision: 1, exact: '‘We knew the ramp was unsafe’', suffix: ', harbourmaster tells' },
        { revision: 1, exact: 'We knew the ramp was unsafe when we let the morning boat load.' },
        { revision: 2, exact: 'We knew the ramp was unsafe when we let the morning boat load.' },
      ],
      cause: 'reporting',
      fixedIn: 'newest',
    },
    { at: '2024-06-18T18:59:00.000Z', by: 'marlow', does: 'transition', correction: 'negation', action: 'submit' },
    {
      at: '2024-06-18T19:10:00.000Z',
      by: 'whitcombe',
      does: 'transition',
      correction: 'negation',
      action: 'approve',
      comment: 'Listened to the recording. To go out at once.',
    },
    { at: '2024-06-18T19:11:00.000Z', by: 'whitcombe', does: 'transition', correction: 'negation', action: 'publish' },
    { at: '2024-06-19T15:31:00.000Z', by: 'marlow', does: 'save', content: withAnswer },
    {
      at: '2024-06-19T15:44:00.000Z',
      by: 'pryce',
      does: 'release',
      significance: 'major',
      noNoticeReason: 'One paragraph added from what was heard on the second day.',
      noNoticeCode: 'developing_story',
    },
  ],
}
