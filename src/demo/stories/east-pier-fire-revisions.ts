import type { Content } from '../../domain/content/content.js'
import {
  append,
  insertAfter,
  insertBefore,
  moveBlock,
  removeBlock,
  replaceBlock,
  splitParagraph,
} from '../editing/block-edits.js'
import { heading, link, list, paragraph, picture, quote, table } from '../editing/blocks.js'
import { edited } from '../editing/edited.js'
import { replaceText } from '../editing/replace-text.js'
import { setFields } from '../editing/set-fields.js'

const alarm: Content = {
  headline: 'Fire breaks out at East Pier in Wexmouth',
  byline: 'By Daniel Okafor',
  body: [
    paragraph('Firefighters are tackling a large fire at the East Pier in Wexmouth.'),
    paragraph(
      'Smoke could be seen from across the bay shortly after 8.30pm on Friday. The fire service asked people to stay away from the harbour, and those who live nearby to keep doors and windows closed.',
    ),
    paragraph('This is a developing story and will be updated.'),
  ],
}

const crews = edited(
  alarm,
  setFields({
    headline: 'Six crews fight fire at Wexmouth fish market',
    standfirst: 'People asked to stay away from the harbour as smoke spreads over the old town',
  }),
  replaceText(
    'Firefighters are tackling a large fire at the East Pier in Wexmouth.',
    'Six crews are fighting a fire in the fish market on the East Pier in Wexmouth.',
  ),
  insertBefore(
    'This is a developing story',
    paragraph(
      'The market hall, a timber building of 1911, had closed for the day at 4pm. Wexmouth Fire and Rescue said that it did not believe anyone was inside.',
    ),
  ),
)

const evacuated = edited(
  crews,
  setFields({ headline: 'Homes evacuated as fire burns through Wexmouth fish market' }),
  replaceText('Six crews are fighting', 'Eight crews are fighting'),
  insertBefore(
    'Smoke could be seen',
    picture(
      'harbour.svg',
      'Fishing boats at rest in a small harbour, with a low headland behind',
      'The harbour at Wexmouth. The market hall stands at the end of the East Pier.',
      'Illustration: The Wexmouth Courier',
    ),
    paragraph(
      'About 140 people have been asked to leave their homes in Cable Street and Ropewalk. The council has opened the sports hall of Bayview School for them.',
    ),
  ),
)

const injured = edited(
  evacuated,
  setFields({ headline: 'Nine treated for smoke after fire at Wexmouth fish market' }),
  insertBefore(
    'About 140 people',
    paragraph(
      'Nine people were treated for the effects of smoke, among them two firefighters. None is believed to be in danger.',
    ),
  ),
  insertBefore(
    'This is a developing story',
    quote(
      'We saw the roof go first on the seaward side. Everyone on the street came out and knocked on doors, and then the crews were there.',
      'Maureen Tolley, who lives in Cable Street',
    ),
  ),
)

const pictured = edited(
  injured,
  replaceBlock(
    'Fishing boats at rest',
    picture(
      'pier-fire.svg',
      'Smoke rises in a tall column from a long roof at the end of a pier',
      'The fire seen from the West Pier at about 9.15pm on Friday.',
      'Illustration: The Wexmouth Courier, after a photograph by a reader',
    ),
  ),
)

const contained = edited(
  pictured,
  setFields({ standfirst: 'The blaze is under control and no one is missing, the fire service says' }),
  replaceText(
    'Eight crews are fighting a fire in',
    'Firefighters have brought under control a fire that burned for three hours in',
  ),
  removeBlock('This is a developing story'),
  append(heading('Advice to residents')),
  append(
    paragraph(
      'People in the old town should leave windows closed overnight and rinse fruit and vegetables from their gardens.',
    ),
  ),
  moveBlock('Smoke could be seen', 'Advice to residents'),
)

const morning = edited(
  contained,
  setFields({
    byline: 'By Daniel Okafor and Ines Marlow',
    standfirst: 'Residents return home; half of the market hall of 1911 is lost',
  }),
  replaceText(
    'in the fish market on the East Pier in Wexmouth.',
    'in the fish market on the East Pier in Wexmouth on Friday evening.',
  ),
  replaceText('have been asked to leave their homes', 'were asked to leave their homes'),
  replaceText('The council has opened the sports hall', 'The council opened the sports hall'),
  replaceText(
    'Bayview School for them.',
    'Bayview School for them, and by 5am all had been told that they could return.',
  ),
  splitParagraph('The market hall, a timber building', 'Wexmouth Fire and Rescue'),
  insertBefore(
    'Advice to residents',
    paragraph(
      'The harbuormaster, Elin Torvald, said that boats would land their catch at the West Pier until the structure had been inspected.',
    ),
    heading('What is closed'),
    list(
      'The East Pier, until further notice',
      'Ropewalk between Cable Street and the Customs House, until Sunday evening',
      'The Saturday market, which moves to Corn Square',
    ),
  ),
)

const spelled = edited(morning, replaceText('harbuormaster', 'harbourmaster'))

const recounted = edited(
  spelled,
  setFields({ headline: 'Six treated for smoke after fire at Wexmouth fish market' }),
  replaceText('Nine people were treated', 'Six people were treated'),
)

const traders = edited(
  recounted,
  replaceText('until Sunday evening', 'open again since Sunday noon'),
  replaceText('What is closed', 'What is closed, and what is open again'),
  replaceText('which moves to Corn Square', 'in Corn Square until further notice'),
  insertBefore(
    'Advice to residents',
    heading('Where to find the market’s traders'),
    paragraph('The twenty-two traders of the hall agreed on Sunday to share three places for the summer.'),
    table(
      ['From Monday', 'Place', 'Hours'],
      ['Wet fish', 'Corn Square, north side', '7am to 2pm'],
      ['Shellfish', 'West Pier landing shed', '6am to noon'],
      ['Smokehouse and canteen', 'Customs House yard', '8am to 6pm'],
    ),
  ),
  insertAfter(
    'We saw the roof go first',
    paragraph('A fund set up by the Market Traders’ Association had received £18,200 by Sunday afternoon.'),
  ),
)

const cause = edited(
  traders,
  setFields({
    headline: 'Electrical fault probably caused Wexmouth market fire, investigators say',
    standfirst: 'First finding points to a cold store that had passed its inspection in March',
  }),
  replaceText('by Sunday afternoon', 'by Monday noon'),
  replaceText('had received £18,200', 'had received £26,750'),
  replaceText(
    'Firefighters have brought under control a fire that burned',
    'An electrical fault is the probable cause of the fire that burned',
  ),
  insertAfter(
    'An electrical fault is',
    paragraph(
      'Investigators said on Monday that it had most likely begun in the wiring of a cold store on the seaward side. The store had passed its yearly inspection in March. They have found nothing to suggest that the fire was set on purpose.',
    ),
    paragraph(
      'Their full report is expected in September and will be ',
      link('published by the fire authority', 'https://fire.wexmouth.example/reports'),
      '.',
    ),
  ),
  removeBlock('Advice to residents'),
  removeBlock('People in the old town'),
)

/** What the story said, revision by revision. */
export const eastPierFireRevisions = {
  alarm,
  crews,
  evacuated,
  injured,
  pictured,
  contained,
  morning,
  spelled,
  recounted,
  traders,
  cause,
}
