import type { Content } from '../../domain/content/content.js'
import { insertAfter } from '../editing/block-edits.js'
import { heading, list, paragraph, picture } from '../editing/blocks.js'
import { edited } from '../editing/edited.js'
import { replaceText } from '../editing/replace-text.js'
import { setFields } from '../editing/set-fields.js'
import type { Story } from '../story.js'

const first: Content = {
  headline: 'Five bidders for Wexmouth’s new North Quay',
  standfirst: 'The council will choose a builder this week for the largest work on the harbour since 1911',
  byline: 'By Ines Marlow',
  body: [
    paragraph(
      'Five bidders have offered to rebuild the North Quay, the council said on Monday, and one of them is to be chosen before the end of the week.',
    ),
    picture(
      'quay.svg',
      'A crane over a long stone quay, with low waves in front',
      'The North Quay has been closed to lorries since 2021.',
      'Illustration: The Wexmouth Courier',
    ),
    paragraph(
      'The work is to begin in October and to last two years. It is paid for in equal parts by the council, the harbour and a national fund for small ports.',
    ),
    paragraph(
      'The council has not said who the bidders are, or what they offered. Its rules keep both closed until a decision has been taken.',
    ),
    heading('What is to be built'),
    list(
      'A new quay wall, 310 metres long',
      'Two berths deep enough for the island ferry at low water',
      'A public walk along the whole length, with steps to the water',
    ),
    paragraph(
      'Fishing crews have asked that one berth be kept free for them throughout. The harbourmaster, Elin Torvald, said that this was a condition of the contract.',
    ),
  ],
}

const dated = edited(
  first,
  replaceText('before the end of the week', 'at a meeting on Thursday evening'),
  insertAfter(
    'Fishing crews have asked',
    paragraph(
      'The meeting is open to the public until the bids are discussed. The result will be announced on Friday morning.',
    ),
  ),
)

const embargoed = edited(
  dated,
  setFields({
    headline: 'Carrow & Lyle to rebuild Wexmouth’s North Quay for £31.4m',
    standfirst: 'Council’s choice is the second cheapest of four bids, and the only one to keep the old granite',
  }),
  replaceText(
    'Five bidders have offered to rebuild the North Quay, the council said on Monday, and one of them is to be chosen at a meeting on Thursday evening.',
    'Carrow & Lyle Marine will rebuild the North Quay for £31.4m, the council decided on Thursday evening. Four firms had made an offer.',
  ),
  replaceText(
    'The council has not said who the bidders are, or what they offered. Its rules keep both closed until a decision has been taken.',
    'The firm, which rebuilt the breakwater at Ansel Island, means to lift the granite blocks of the old quay one by one and to set them again as the face of the new wall.',
  ),
)

/** A live article with an embargoed draft on top of it, and a correction in review that only staff may see. */
export const quayTender: Story = {
  title: 'wexmouth-courier',
  slug: 'north-quay-bidders',
  language: 'en-GB',
  section: 'Business',
  canonicalUrl: 'https://courier.example/business/north-quay-bidders',
  secrets: ['Carrow & Lyle', '£31.4m', 'four bids', 'Four firms', 'granite blocks', 'Embargo', 'bid bond'],
  steps: [
    { at: '2024-06-24T11:15:00.000Z', by: 'marlow', does: 'save', content: first },
    { at: '2024-06-24T11:40:00.000Z', by: 'sandhu', does: 'release', significance: 'major' },
    { at: '2024-06-25T09:05:00.000Z', by: 'marlow', does: 'save', content: dated },
    {
      at: '2024-06-25T09:12:00.000Z',
      by: 'sandhu',
      does: 'release',
      significance: 'major',
      noNoticeReason: 'The day of the decision is now known.',
      noNoticeCode: 'developing_story',
    },
    {
      at: '2024-06-27T19:40:00.000Z',
      by: 'marlow',
      does: 'save',
      content: embargoed,
      note: 'Embargo: Friday 28 June, 9am. Not to be released before.',
    },
    {
      at: '2024-06-27T19:52:00.000Z',
      by: 'marlow',
      does: 'draftCorrection',
      key: 'bidders',
      kind: 'correction',
      severity: 'minor',
      statement:
        'There were four bids for the North Quay, not five as this article first said. A fifth firm had asked for the papers but left no bid bond.',
      claim: { wrong: 'Five bidders have offered', right: 'Four firms had made an offer' },
      anchors: [{ revision: 2, exact: 'Five bidders have offered' }],
      cause: 'source',
      fixedIn: 'newest',
    },
    { at: '2024-06-27T19:53:00.000Z', by: 'marlow', does: 'transition', correction: 'bidders', action: 'submit' },
  ],
}
