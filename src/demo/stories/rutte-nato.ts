import type { Content } from '../../domain/content/content.js'
import { insertAfter, moveBlock } from '../editing/block-edits.js'
import { heading, link, list, paragraph, picture } from '../editing/blocks.js'
import { edited } from '../editing/edited.js'
import { replaceText } from '../editing/replace-text.js'
import { setFields } from '../editing/set-fields.js'
import type { Story } from '../story.js'

const first: Content = {
  headline: 'Rutte set to lead NATO as last rival steps aside',
  standfirst:
    'Romania’s president withdraws, leaving the outgoing Dutch prime minister as the only candidate to succeed Jens Stoltenberg',
  byline: 'By Ines Marlow, Europe correspondent',
  dateline: 'Brussels, 20 June 2024',
  body: [
    paragraph(
      'Mark Rutte, the outgoing prime minister of the Netherlands, is all but certain to become the next secretary-general of NATO after his only rival for the post, President Klaus Iohannis of Romania, withdrew from the race.',
    ),
    paragraph(
      'Romania’s Supreme Council of National Defence said on Thursday that Mr Iohannis had told the allies of his decision, and that Romania would now support Mr Rutte as succesor to Jens Stoltenberg.',
    ),
    picture(
      'flags.svg',
      'A row of plain flags on tall poles in front of a low, pale building',
      'The decision is taken by consensus: every ally must agree.',
      'Illustration: The Wexmouth Courier',
    ),
    paragraph(
      'The announcement clears the way for a nomination that most of the alliance had backed for months, but which Hungary, Poland and Bulgaria had opposed.',
    ),
    paragraph(
      'A secretary-general needs the agreement of all 32 members. The North Atlantic Council, in which the allies’ ambassadors sit, is expected to take the formal decision within days, in time for the summit in Washington from 9 to 11 July, where the alliance will mark its 75th anniversary.',
    ),
    heading('How the opposition ended'),
    paragraph(
      'Hungary’s prime minister, Viktor Orbán, dropped his objection on Tuesday. He made public a letter in which Mr Rutte undertook to keep to an understanding reached with Mr Stoltenberg: Hungary will not stand in the way of the alliance’s decisions on support for Ukraine, and will not be required to take part in them.',
    ),
    paragraph(
      'The United States, Britain, France and Germany declared in February that Mr Rutte was their choice. Others followed through the spring.',
    ),
    heading('Almost fourteen years in office'),
    paragraph(
      'Mr Rutte, 57, has been prime minister since October 2010, longer than anyone before him. His fourth coalition fell in July 2023 in a dispute over asylum policy, and days later he said that he would leave national politics. His successor’s government is due to take office at the beginning of July.',
    ),
    paragraph(
      'Mr Stoltenberg, a former prime minister of Norway, has led the alliance since October 2014. His term has been extended more than once since Russia’s full-scale invasion of Ukraine, and ends on 1 October.',
    ),
    heading('What awaits him'),
    list(
      'Holding 32 governments together in their support for Ukraine for as long as the war lasts',
      'Persuading more of them to spend: 23 are expected to put at least 2 per cent of national output into defence this year',
      'Working with whoever wins the American presidential election in November',
    ),
    paragraph(
      'He would be the fourth Dutch secretary-general, after Dirk Stikker, Joseph Luns and Jaap de Hoop Scheffer. The alliance publishes ',
      link('a list of those who have held the post', 'https://www.nato.int/cps/en/natohq/who_is_who.htm'),
      ' since 1952.',
    ),
  ],
}

const spelled = edited(first, replaceText('succesor to', 'successor to'))

const expanded = edited(
  spelled,
  setFields({ headline: 'Rutte all but certain to lead NATO after Romania’s president withdraws' }),
  moveBlock('The United States, Britain', 'A secretary-general needs'),
  insertAfter(
    'Hungary’s prime minister',
    paragraph(
      'Mr Iohannis had put himself forward in March, arguing that the alliance’s eastern members were too seldom given its highest offices. The Romanian council said that he had informed the allies of his withdrawal at the end of last week.',
    ),
  ),
)

const corrected = edited(
  expanded,
  replaceText(
    'which Hungary, Poland and Bulgaria had opposed',
    'from which Hungary, Slovakia and Turkey had withheld their support',
  ),
  insertAfter(
    'Hungary’s prime minister',
    paragraph(
      'Slovakia’s president, Peter Pellegrini, said on the same day that his country would back Mr Rutte. Turkey had given its agreement at the end of April, after Mr Rutte visited Istanbul.',
    ),
  ),
)

const appointed = edited(
  corrected,
  setFields({
    headline: 'Mark Rutte appointed secretary-general of NATO',
    standfirst: 'The outgoing Dutch prime minister will succeed Jens Stoltenberg on 1 October',
    dateline: 'Brussels, 26 June 2024',
  }),
  replaceText('is all but certain to become', 'has been appointed'),
  replaceText('after his only rival', 'six days after his only rival'),
  replaceText(
    'The North Atlantic Council, in which the allies’ ambassadors sit, is expected to take the formal decision within days, in time for',
    'The North Atlantic Council, in which the allies’ ambassadors sit, took the formal decision on Wednesday, two weeks before',
  ),
  replaceText('The announcement clears the way', 'The announcement cleared the way'),
  replaceText('said on Thursday that', 'said on 20 June that'),
  replaceText('dropped his objection on Tuesday', 'dropped his objection on 18 June'),
  replaceText('at the end of last week', 'about a week earlier'),
  replaceText('He would be the fourth', 'He will be the fourth'),
)

/** The piece the project began with: readers were told which countries had opposed the nomination, and told wrongly. */
export const rutteNato: Story = {
  title: 'wexmouth-courier',
  slug: 'rutte-nato-secretary-general',
  language: 'en-GB',
  section: 'World',
  canonicalUrl: 'https://courier.example/world/rutte-nato-secretary-general',
  steps: [
    { at: '2024-06-20T10:42:00.000Z', by: 'marlow', does: 'save', content: first },
    { at: '2024-06-20T10:58:00.000Z', by: 'pryce', does: 'release', significance: 'major' },
    {
      at: '2024-06-20T11:20:00.000Z',
      by: 'pryce',
      does: 'save',
      content: spelled,
      note: 'Spelling in second paragraph',
    },
    { at: '2024-06-20T11:21:00.000Z', by: 'pryce', does: 'release', significance: 'minor' },
    {
      at: '2024-06-20T13:34:00.000Z',
      by: 'marlow',
      does: 'save',
      content: expanded,
      note: 'Background on the Romanian candidacy; who backed him moved up',
    },
    {
      at: '2024-06-20T13:50:00.000Z',
      by: 'sandhu',
      does: 'release',
      significance: 'major',
      noNoticeReason: 'Sharper headline and background added. Nothing said before was wrong or has been taken back.',
      noNoticeCode: 'developing_story',
    },
    {
      at: '2024-06-21T08:12:00.000Z',
      by: 'marlow',
      does: 'save',
      kind: 'correction',
      content: corrected,
      note: 'The three countries were named wrongly; readers’ letters and agency copy agree',
    },
    {
      at: '2024-06-21T08:25:00.000Z',
      by: 'marlow',
      does: 'draftCorrection',
      key: 'countries',
      kind: 'correction',
      severity: 'major',
      statement:
        'An earlier version of this article misstated which countries had opposed Mark Rutte’s nomination. They were Hungary, Slovakia and Turkey, all of which have since given their support; Poland and Bulgaria were not among them.',
      claim: { wrong: 'Hungary, Poland and Bulgaria', right: 'Hungary, Slovakia and Turkey' },
      anchors: [
        { revision: 1, exact: 'Hungary, Poland and Bulgaria had opposed', prefix: 'for months, but which ' },
        { revision: 3, exact: 'Hungary, Poland and Bulgaria had opposed', prefix: 'for months, but which ' },
      ],
      cause: 'reporting',
      fixedIn: 'newest',
    },
    { at: '2024-06-21T08:26:00.000Z', by: 'marlow', does: 'transition', correction: 'countries', action: 'submit' },
    {
      at: '2024-06-21T09:02:00.000Z',
      by: 'whitcombe',
      does: 'transition',
      correction: 'countries',
      action: 'approve',
      comment: 'Checked against both capitals’ published statements.',
    },
    { at: '2024-06-21T09:05:00.000Z', by: 'pryce', does: 'transition', correction: 'countries', action: 'publish' },
    {
      at: '2024-06-26T09:47:00.000Z',
      by: 'marlow',
      does: 'save',
      content: appointed,
      note: 'The council has taken the decision',
    },
    {
      at: '2024-06-26T09:52:00.000Z',
      by: 'marlow',
      does: 'draftCorrection',
      key: 'appointment',
      kind: 'update',
      severity: 'minor',
      statement:
        'This article was updated on 26 June 2024, when the North Atlantic Council appointed Mr Rutte. Days of the week in the original report were replaced by dates.',
      fixedIn: 'newest',
    },
    { at: '2024-06-26T09:53:00.000Z', by: 'marlow', does: 'transition', correction: 'appointment', action: 'submit' },
    { at: '2024-06-26T09:58:00.000Z', by: 'sandhu', does: 'transition', correction: 'appointment', action: 'approve' },
    { at: '2024-06-26T09:59:00.000Z', by: 'sandhu', does: 'transition', correction: 'appointment', action: 'publish' },
  ],
}
