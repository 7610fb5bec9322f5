import { people } from './people.js'
import { eastPierFire } from './stories/east-pier-fire.js'
import { fernwaerme } from './stories/fernwaerme.js'
import { ferryInquiry } from './stories/ferry-inquiry.js'
import { libraryBudget } from './stories/library-budget.js'
import { lighthouseLetter } from './stories/lighthouse-letter.js'
import { luwanWetland } from './stories/luwan-wetland.js'
import { neemsarBawdi } from './stories/neemsar-bawdi.js'
import { quayTender } from './stories/quay-tender.js'
import { radBruecke } from './stories/rad-bruecke.js'
import { rutteNato } from './stories/rutte-nato.js'
import { seaWall } from './stories/sea-wall.js'
import { suqAlNahhasin } from './stories/suq-al-nahhasin.js'
import type { Newsroom } from './story.js'

/**
 * Two titles and twelve stories of June 2024. Places and people are invented, but for the piece on NATO, which keeps to
 * what was public. Everything in it can be done by the newsroom's own services in the order of the steps' times.
 */
export const demoNewsroom: Newsroom = {
  titles: [
    { slug: 'wexmouth-courier', name: 'The Wexmouth Courier', language: 'en-GB', timeZone: 'Europe/London' },
    { slug: 'vier-ufer', name: 'Vier Ufer', language: 'de', timeZone: 'Europe/Berlin' },
  ],
  people,
  stories: [
    rutteNato,
    eastPierFire,
    libraryBudget,
    ferryInquiry,
    lighthouseLetter,
    quayTender,
    seaWall,
    radBruecke,
    fernwaerme,
    suqAlNahhasin,
    luwanWetland,
    neemsarBawdi,
  ],
}
