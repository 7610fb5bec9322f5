import { counting } from './counting.js'
import type { Words } from './words.js'

export function german(locale: string): Words {
  const { count, number } = counting(locale)
  return {
    language: 'de',
    locale,
    frame: {
      skipToContent: 'Zum Inhalt springen',
      navigation: 'Hauptnavigation',
      newest: 'Aktuelles',
      corrections: 'Korrekturen',
      allTitles: 'Alle Titel',
      purpose: 'Das öffentliche Protokoll dessen, was ein Artikel sagte, wann er es sagte und warum er sich änderte.',
      promise:
        'Jede Fassung, die Leserinnen und Leser gesehen haben, bleibt erhalten. Nichts wird stillschweigend geändert.',
    },
    article: {
      published: (time) => <>Veröffentlicht am {time}</>,
      updated: (time) => <>Aktualisiert am {time}</>,
      versionCount: (n) => count(n, { one: '# Fassung', other: '# Fassungen' }),
      correctionCount: (n) => count(n, { one: '# Korrektur', other: '# Korrekturen' }),
      otherNoticeCount: (n) => count(n, { one: '# Hinweis', other: '# Hinweise' }),
      record: 'Das Protokoll dieses Artikels',
      embedded: 'An anderer Stelle im Netz',
      picture: 'Bild',
      table: 'Tabelle, seitlich verschiebbar',
      headlineRemoved: 'Überschrift entfernt',
      retracted: 'Zurückgezogen',
      retractedText: (publication) => (
        <>
          {publication} steht nicht mehr hinter diesem Artikel. Der Text bleibt stehen, damit das Protokoll vollständig
          ist.
        </>
      ),
    },
    notice: {
      kinds: {
        correction: 'Korrektur',
        clarification: 'Klarstellung',
        editors_note: 'Anmerkung der Redaktion',
        update: 'Aktualisierung',
        retraction: 'Widerruf',
      },
      wrong: 'Im Artikel stand',
      right: 'Richtig ist',
      seeChange: 'Die Änderung ansehen',
      onlineFor: (duration) => `Der betreffende Wortlaut war ${duration} lang online.`,
      stillOnline: 'Der betreffende Wortlaut ist noch online.',
      superseded: 'Dieser Hinweis wurde durch einen späteren ersetzt.',
      withdrawn: 'Dieser Hinweis wurde zurückgenommen.',
      earlierWordings: (n) =>
        count(n, { one: 'Ein früherer Wortlaut dieses Hinweises', other: '# frühere Wortlaute dieses Hinweises' }),
      permalink: 'Im Artikel',
      notices: 'Hinweise',
    },
    history: {
      title: 'Verlauf dieses Artikels',
      intro: 'Jede Fassung, die Leserinnen und Leser gesehen haben, die neueste zuerst, und jeder Hinweis dazu.',
      version: (n) => `Fassung ${number(n)}`,
      versionOf: (n, total) => `Fassung ${number(n)} von ${number(total)}`,
      current: 'Aktuelle Fassung',
      firstPublished: 'Erstveröffentlichung',
      major: 'Größere Änderung',
      minor: 'Kleinere Änderung',
      read: 'Diese Fassung lesen',
      seeChanges: 'Die Änderungen ansehen',
      readCurrent: 'Die aktuelle Fassung lesen',
      compare: 'Zwei Fassungen vergleichen',
      compareFrom: 'Früher',
      compareTo: 'Später',
      showChanges: 'Änderungen zeigen',
      earlier: 'Frühere Einträge',
      shownFromTo: (from, to) => (
        <>
          So zu lesen vom {from} bis zum {to}
        </>
      ),
      shownSince: (from) => <>So zu lesen seit dem {from}</>,
      earlierVersion: 'Dies ist nicht die aktuelle Fassung des Artikels.',
      previous: 'Vorige Fassung',
      next: 'Nächste Fassung',
      held: 'Vorläufig nicht zugänglich',
      releasedFromHold: 'Wieder zugänglich',
      withdrawn: 'Zurückgenommen',
      headlineChanged: (headline) => <>Neue Überschrift: {headline}</>,
    },
    diff: {
      title: (from, to) => `Was sich von Fassung ${number(from)} zu Fassung ${number(to)} geändert hat`,
      inline: 'In einem Text',
      sideBySide: 'Nebeneinander',
      view: 'Ansicht',
      added: 'hinzugefügt',
      removed: 'entfernt',
      summary: 'Zusammenfassung',
      blocksEdited: (n) => count(n, { one: '# Abschnitt bearbeitet', other: '# Abschnitte bearbeitet' }),
      blocksAdded: (n) => count(n, { one: '# Abschnitt hinzugefügt', other: '# Abschnitte hinzugefügt' }),
      blocksRemoved: (n) => count(n, { one: '# Abschnitt entfernt', other: '# Abschnitte entfernt' }),
      blocksMoved: (n) => count(n, { one: '# Abschnitt verschoben', other: '# Abschnitte verschoben' }),
      blocksSplit: (n) => count(n, { one: '# Abschnitt geteilt', other: '# Abschnitte geteilt' }),
      blocksMerged: (n) => count(n, { one: '# Abschnitt zusammengefügt', other: '# Abschnitte zusammengefügt' }),
      wordsAdded: (n) => count(n, { one: '# Wort hinzugefügt', other: '# Wörter hinzugefügt' }),
      wordsRemoved: (n) => count(n, { one: '# Wort entfernt', other: '# Wörter entfernt' }),
      nothing: 'Die beiden Fassungen sagen dasselbe.',
      unchanged: (n) => count(n, { one: '# unveränderter Abschnitt', other: '# unveränderte Abschnitte' }),
      movedFrom: (position) => `Von Stelle ${number(position)} hierher verschoben`,
      splitInto: (n) => `Ein Abschnitt in ${number(n)} geteilt`,
      mergedFrom: (n) => `${number(n)} Abschnitte zu einem zusammengefügt`,
      withOthersBetween: (said) => `${said}, mit anderen dazwischen`,
      changes: 'Änderungen',
      change: (n) => `Änderung ${number(n)}`,
      inVersions: (n, versions) => (
        <>
          {count(n, { one: 'in Fassung', other: 'in den Fassungen' })} {versions}
        </>
      ),
      moreVersions: (n) => count(n, { other: '# weiteren' }),
      coarse: (n) =>
        count(n, {
          one: 'Die Fassungen weichen so stark voneinander ab, dass # Abschnitt nicht Wort für Wort, sondern als ganz ersetzt gezeigt wird.',
          other:
            'Die Fassungen weichen so stark voneinander ab, dass # Abschnitte nicht Wort für Wort, sondern als ganz ersetzt gezeigt werden.',
        }),
      substance: {
        number: 'Eine Zahl',
        unit: 'Eine Einheit',
        date: 'Ein Datum',
        name: 'Ein Name',
        quote: 'Ein Zitat',
        negation: 'Eine Verneinung',
        attribution: 'Eine Quellenangabe',
        link: 'Ein Link',
        headline: 'Die Überschrift',
        image: 'Ein Bild',
        addition: 'Eine neue Aussage',
        removal: 'Eine entfernte Aussage',
      },
      attributes: {
        kind: 'Art des Abschnitts',
        href: 'Link',
        strong: 'Fettdruck',
        em: 'Hervorhebung',
        code: 'Code-Auszeichnung',
        sub: 'Tiefstellung',
        sup: 'Hochstellung',
        level: 'Überschriftenebene',
        ordered: 'Nummerierung',
        cite: 'Quelle des Zitats',
        src: 'Bild',
        caption: 'Bildunterschrift',
        credit: 'Bildnachweis',
        url: 'Adresse',
        title: 'Titel',
        header: 'Kopfzeile',
        language: 'Sprache des Codes',
        runs: 'Gleiche Wörter, anders in Läufe geteilt',
        items: 'Gleiche Wörter, anders in Listenpunkte geteilt',
        rows: 'Gleiche Wörter, anders in Zellen geteilt',
        boundary: 'Ein Umbruch zwischen Listenpunkten, Zellen oder Zeilen',
      },
      attributeAdded: (label, after) => (
        <>
          {label} hinzugefügt: {after}
        </>
      ),
      attributeRemoved: (label, before) => (
        <>
          {label} entfernt: {before}
        </>
      ),
      attributeChanged: (label, before, after) => (
        <>
          {label} geändert von {before} zu {after}
        </>
      ),
      markAdded: (label) => `${label} hinzugefügt`,
      markRemoved: (label) => `${label} entfernt`,
      on: (words) => <>bei „{words}“</>,
      explainedBy: 'Warum das geändert wurde',
    },
    blame: {
      title: 'Welche Fassung welche Worte brachte',
      link: 'Worte nach Fassung',
      intro:
        'Die Zahl nach Worten nennt die Fassung, mit der sie kamen. Worte ohne Zahl stehen dort seit der ersten Fassung.',
      onlyFirst: 'Alle diese Worte stehen dort seit der ersten Fassung.',
      sources: 'Die Fassungen hinter diesen Worten',
      unmarked: 'Alle Worte ohne Zahl',
      noWords: 'Keine Worte, die noch da sind',
      by: (author) => <>von {author}</>,
      inThisFormSince: (version) => <>In dieser Form seit {version}</>,
      more: (n) => count(n, { one: '# weitere Stelle', other: '# weitere Stellen' }),
      coarse: (n) =>
        count(n, {
          one: 'Die Geschichte ist so lang, dass # Abschnitt weniger genau betrachtet wurde.',
          other: 'Die Geschichte ist so lang, dass # Abschnitte weniger genau betrachtet wurden.',
        }),
    },
    lists: {
      titles: 'Titel',
      newestArticles: 'Neueste Artikel',
      newestCorrections: 'Neueste Korrekturen',
      noArticles: 'Es wurde noch nichts veröffentlicht.',
      noCorrections: 'Es wurden keine Korrekturen veröffentlicht.',
      allCorrections: 'Alle Korrekturen',
      correctionsOf: (publication) => <>Korrekturen: {publication}</>,
      correctionsTitle: (publication) => `Korrekturen · ${publication}`,
      correctionsIntro:
        'Jede Korrektur, Klarstellung und Anmerkung der Redaktion, die neueste zuerst. Ein veröffentlichter Hinweis wird nie bearbeitet oder gelöscht.',
      older: 'Ältere Korrekturen',
      untitled: 'Artikel ohne Überschrift',
    },
    standing: {
      withheld: 'Dieser Artikel ist vorläufig nicht zugänglich',
      withheldText:
        'Sein Text wird derzeit nicht gezeigt. Die Zeiten seiner Fassungen und die Hinweise bleiben im Protokoll.',
      canceled: 'Dieser Artikel wurde zurückgenommen',
      canceledText:
        'Sein Text ist nicht mehr zugänglich. Die Zeiten seiner Fassungen und die Hinweise bleiben im Protokoll.',
      since: (time) => <>Seit dem {time}</>,
      reason: 'Grund',
      notFound: 'Unter dieser Adresse gibt es nichts',
      notFoundText: 'Der Link ist vielleicht falsch geschrieben, oder sein Ziel wurde hier nie veröffentlicht.',
      gone: 'Was hier war, ist nicht mehr da',
      goneText: 'Es war einmal veröffentlicht und wurde endgültig entfernt.',
      broken: 'Bei uns ist etwas schiefgegangen',
      brokenText:
        'Die Seite konnte nicht erstellt werden. Es lag nicht an Ihnen; bitte versuchen Sie es gleich noch einmal.',
      home: 'Zur Startseite',
    },
  }
}
