import { counting } from './counting.js'
import type { Words } from './words.js'

export function english(locale: string): Words {
  const { count } = counting(locale)
  return {
    language: 'en',
    locale,
    frame: {
      skipToContent: 'Skip to content',
      navigation: 'Main',
      newest: 'Latest',
      corrections: 'Corrections',
      allTitles: 'All titles',
      purpose: 'The public record of what an article said, when, and why it changed.',
      promise: 'Every version that readers saw is kept. Nothing is changed in silence.',
    },
    article: {
      published: (time) => <>Published {time}</>,
      updated: (time) => <>Updated {time}</>,
      versionCount: (n) => count(n, { one: '# version', other: '# versions' }),
      correctionCount: (n) => count(n, { one: '# correction', other: '# corrections' }),
      otherNoticeCount: (n) => count(n, { one: '# notice', other: '# notices' }),
      record: 'The record of this article',
      embedded: 'Elsewhere on the web',
      picture: 'Picture',
      table: 'Table, scrolls sideways',
      headlineRemoved: 'Headline removed',
      retracted: 'Retracted',
      retractedText: (publication) => (
        <>{publication} no longer stands by this article. The text remains below so that the record is complete.</>
      ),
    },
    notice: {
      kinds: {
        correction: 'Correction',
        clarification: 'Clarification',
        editors_note: 'Editor’s note',
        update: 'Update',
        retraction: 'Retraction',
      },
      wrong: 'The article said',
      right: 'It should have said',
      seeChange: 'See what was changed',
      onlineFor: (duration) => `The wording in question was online for ${duration}.`,
      stillOnline: 'The wording in question is still online.',
      superseded: 'This notice has been replaced by a later one.',
      withdrawn: 'This notice has been withdrawn.',
      earlierWordings: (n) =>
        count(n, { one: 'An earlier wording of this notice', other: '# earlier wordings of this notice' }),
      permalink: 'In the article',
      notices: 'Notices',
    },
    history: {
      title: 'History of this article',
      intro: 'Every version that readers have seen, newest first, and every notice about it.',
      version: (n) => count(n, { other: 'Version #' }),
      versionOf: (n, total) => `${count(n, { other: 'Version #' })} of ${count(total, { other: '#' })}`,
      current: 'Current version',
      firstPublished: 'First published',
      major: 'Major change',
      minor: 'Minor change',
      read: 'Read this version',
      seeChanges: 'See what changed',
      readCurrent: 'Read the current version',
      compare: 'Compare two versions',
      compareFrom: 'Earlier',
      compareTo: 'Later',
      showChanges: 'Show changes',
      earlier: 'Earlier entries',
      shownFromTo: (from, to) => (
        <>
          Shown to readers from {from} to {to}
        </>
      ),
      shownSince: (from) => <>Shown to readers since {from}</>,
      earlierVersion: 'This is not the current version of the article.',
      previous: 'Previous version',
      next: 'Next version',
      held: 'Withheld from readers',
      releasedFromHold: 'Available to readers again',
      withdrawn: 'Withdrawn',
      headlineChanged: (headline) => <>New headline: {headline}</>,
    },
    diff: {
      title: (from, to) =>
        `What changed from version ${count(from, { other: '#' })} to version ${count(to, { other: '#' })}`,
      inline: 'In one text',
      sideBySide: 'Side by side',
      view: 'View',
      added: 'added',
      removed: 'removed',
      summary: 'Summary',
      blocksEdited: (n) => count(n, { one: '# passage edited', other: '# passages edited' }),
      blocksAdded: (n) => count(n, { one: '# passage added', other: '# passages added' }),
      blocksRemoved: (n) => count(n, { one: '# passage removed', other: '# passages removed' }),
      blocksMoved: (n) => count(n, { one: '# passage moved', other: '# passages moved' }),
      blocksSplit: (n) => count(n, { one: '# passage split', other: '# passages split' }),
      blocksMerged: (n) => count(n, { one: '# passage joined', other: '# passages joined' }),
      wordsAdded: (n) => count(n, { one: '# word added', other: '# words added' }),
      wordsRemoved: (n) => count(n, { one: '# word removed', other: '# words removed' }),
      nothing: 'The two versions say the same.',
      unchanged: (n) => count(n, { one: '# unchanged passage', other: '# unchanged passages' }),
      movedFrom: (position) => count(position, { other: 'Moved here from place #' }),
      splitInto: (n) => count(n, { other: 'One passage split into #' }),
      mergedFrom: (n) => count(n, { other: '# passages joined into one' }),
      withOthersBetween: (said) => `${said}, with others between`,
      changes: 'Changes',
      change: (n) => count(n, { other: 'Change #' }),
      inVersions: (n, versions) => (
        <>
          {count(n, { one: 'in version', other: 'in versions' })} {versions}
        </>
      ),
      moreVersions: (n) => count(n, { other: '# more' }),
      coarse: (n) =>
        count(n, {
          one: 'These versions differ so much that # passage is shown as wholly replaced instead of word by word.',
          other: 'These versions differ so much that # passages are shown as wholly replaced instead of word by word.',
        }),
      substance: {
        number: 'A number',
        unit: 'A unit',
        date: 'A date',
        name: 'A name',
        quote: 'A quotation',
        negation: 'A negation',
        attribution: 'An attribution',
        link: 'A link',
        headline: 'The headline',
        image: 'A picture',
        addition: 'A statement added',
        removal: 'A statement removed',
      },
      attributes: {
        kind: 'Kind of passage',
        href: 'Link',
        strong: 'Bold',
        em: 'Emphasis',
        code: 'Code style',
        sub: 'Subscript',
        sup: 'Superscript',
        level: 'Heading level',
        ordered: 'Numbering',
        cite: 'Source of the quotation',
        src: 'Picture',
        caption: 'Caption',
        credit: 'Credit',
        url: 'Address',
        title: 'Title',
        header: 'Header row',
        language: 'Language of the code',
        runs: 'Same words, cut into runs differently',
        items: 'Same words, cut into list items differently',
        rows: 'Same words, cut into cells differently',
        boundary: 'A break between items, cells or rows',
      },
      attributeAdded: (label, after) => (
        <>
          {label} added: {after}
        </>
      ),
      attributeRemoved: (label, before) => (
        <>
          {label} removed: {before}
        </>
      ),
      attributeChanged: (label, before, after) => (
        <>
          {label} changed from {before} to {after}
        </>
      ),
      markAdded: (label) => `${label} added`,
      markRemoved: (label) => `${label} removed`,
      on: (words) => <>on “{words}”</>,
      explainedBy: 'Why this changed',
    },
    blame: {
      title: 'Which version brought which words',
      link: 'Words by version',
      intro:
        'A number after words names the version that brought them. Words without a number have been there since the first version.',
      onlyFirst: 'All of these words have been there since the first version.',
      sources: 'The versions behind these words',
      unmarked: 'All words without a number',
      noWords: 'No words that are still there',
      by: (author) => <>by {author}</>,
      inThisFormSince: (version) => <>In this form since {version}</>,
      more: (n) => count(n, { one: '# more place', other: '# more places' }),
      coarse: (n) =>
        count(n, {
          one: 'The history is so long that # passage was looked at less closely.',
          other: 'The history is so long that # passages were looked at less closely.',
        }),
    },
    lists: {
      titles: 'Titles',
      newestArticles: 'Latest articles',
      newestCorrections: 'Latest corrections',
      noArticles: 'Nothing has been published yet.',
      noCorrections: 'No corrections have been published.',
      allCorrections: 'All corrections',
      correctionsOf: (publication) => <>Corrections in {publication}</>,
      correctionsTitle: (publication) => `Corrections · ${publication}`,
      correctionsIntro:
        'Every correction, clarification and editor’s note, newest first. A notice is never edited or deleted once it is published.',
      older: 'Older corrections',
      untitled: 'Untitled article',
    },
    standing: {
      withheld: 'This article is being withheld',
      withheldText: 'Its text is not available for now. The times of its versions and its notices remain on record.',
      canceled: 'This article has been withdrawn',
      canceledText: 'Its text is no longer available. The times of its versions and its notices remain on record.',
      since: (time) => <>Since {time}</>,
      reason: 'Reason',
      notFound: 'There is nothing at this address',
      notFoundText: 'The link may be mistyped, or what it led to was never published here.',
      gone: 'What was here is gone',
      goneText: 'It was published once and has been removed for good.',
      broken: 'Something went wrong on our side',
      brokenText: 'The page could not be made. Nothing you did caused this; please try again in a moment.',
      home: 'To the front page',
    },
  }
}
