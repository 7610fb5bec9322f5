import { counting } from './counting.js'
import type { Words } from './words.js'

export function hindi(locale: string): Words {
  const { count, number } = counting(locale)
  return {
    language: 'hi',
    locale,
    frame: {
      skipToContent: 'सीधे सामग्री पर जाएँ',
      navigation: 'मुख्य नेविगेशन',
      newest: 'ताज़ा',
      corrections: 'भूल-सुधार',
      allTitles: 'सभी प्रकाशन',
      purpose: 'लेख ने क्या कहा, कब कहा और वह क्यों बदला: इसका सार्वजनिक अभिलेख।',
      promise: 'पाठकों ने जो भी संस्करण देखा, वह सुरक्षित रहता है। कुछ भी चुपचाप नहीं बदला जाता।',
    },
    article: {
      published: (time) => <>प्रकाशित: {time}</>,
      updated: (time) => <>अद्यतन: {time}</>,
      versionCount: (n) => count(n, { other: '# संस्करण' }),
      correctionCount: (n) => count(n, { other: '# भूल-सुधार' }),
      otherNoticeCount: (n) => count(n, { one: '# सूचना', other: '# सूचनाएँ' }),
      record: 'इस लेख का अभिलेख',
      embedded: 'वेब पर अन्यत्र',
      picture: 'चित्र',
      table: 'तालिका, दाएँ-बाएँ सरकाई जा सकती है',
      headlineRemoved: 'शीर्षक हटाया गया',
      retracted: 'वापस लिया गया लेख',
      retractedText: (publication) => (
        <>{publication} अब इस लेख की पुष्टि नहीं करता। अभिलेख पूरा रहे, इसलिए मूल पाठ नीचे रखा गया है।</>
      ),
    },
    notice: {
      kinds: {
        correction: 'भूल-सुधार',
        clarification: 'स्पष्टीकरण',
        editors_note: 'संपादकीय टिप्पणी',
        update: 'अद्यतन',
        retraction: 'लेख की वापसी',
      },
      wrong: 'लेख में लिखा था',
      right: 'सही यह है',
      seeChange: 'देखें कि क्या बदला',
      onlineFor: (duration) => `संबंधित अंश ${duration} तक पाठकों के सामने रहा।`,
      stillOnline: 'संबंधित अंश अब भी पाठकों के सामने है।',
      superseded: 'इस सूचना की जगह बाद की एक सूचना ने ले ली है।',
      withdrawn: 'यह सूचना वापस ले ली गई है।',
      earlierWordings: (n) => count(n, { one: 'इस सूचना का # पुराना पाठ', other: 'इस सूचना के # पुराने पाठ' }),
      permalink: 'लेख में देखें',
      notices: 'सूचनाएँ',
    },
    history: {
      title: 'इस लेख का इतिहास',
      intro: 'पाठकों ने जो भी संस्करण देखे और उनके बारे में हर सूचना, सबसे नई सबसे ऊपर।',
      version: (n) => `संस्करण ${number(n)}`,
      versionOf: (n, total) => `संस्करण ${number(n)}, कुल ${number(total)}`,
      current: 'मौजूदा संस्करण',
      firstPublished: 'पहला प्रकाशन',
      major: 'बड़ा बदलाव',
      minor: 'छोटा बदलाव',
      read: 'यह संस्करण पढ़ें',
      seeChanges: 'देखें कि क्या बदला',
      readCurrent: 'मौजूदा संस्करण पढ़ें',
      compare: 'दो संस्करणों की तुलना',
      compareFrom: 'पहले का',
      compareTo: 'बाद का',
      showChanges: 'बदलाव दिखाएँ',
      earlier: 'इससे पहले की प्रविष्टियाँ',
      shownFromTo: (from, to) => (
        <>
          पाठकों के सामने: {from} से {to} तक
        </>
      ),
      shownSince: (from) => <>पाठकों के सामने: {from} से</>,
      earlierVersion: 'यह लेख का मौजूदा संस्करण नहीं है।',
      previous: 'पिछला संस्करण',
      next: 'अगला संस्करण',
      held: 'पाठकों के लिए रोका गया',
      releasedFromHold: 'पाठकों के लिए फिर उपलब्ध',
      withdrawn: 'हटाया गया',
      headlineChanged: (headline) => <>नया शीर्षक: {headline}</>,
    },
    diff: {
      title: (from, to) => `संस्करण ${number(from)} से संस्करण ${number(to)} तक क्या बदला`,
      inline: 'एक ही पाठ में',
      sideBySide: 'आमने-सामने',
      view: 'देखने का ढंग',
      added: 'जोड़ा गया',
      removed: 'हटाया गया',
      summary: 'सारांश',
      blocksEdited: (n) => count(n, { one: '# अंश बदला', other: '# अंश बदले' }),
      blocksAdded: (n) => count(n, { one: '# अंश जोड़ा गया', other: '# अंश जोड़े गए' }),
      blocksRemoved: (n) => count(n, { one: '# अंश हटाया गया', other: '# अंश हटाए गए' }),
      blocksMoved: (n) => count(n, { one: '# अंश खिसकाया गया', other: '# अंश खिसकाए गए' }),
      blocksSplit: (n) => count(n, { one: '# अंश बाँटा गया', other: '# अंश बाँटे गए' }),
      blocksMerged: (n) => count(n, { one: '# अंश मिलाया गया', other: '# अंश मिलाए गए' }),
      wordsAdded: (n) => count(n, { one: '# शब्द जोड़ा गया', other: '# शब्द जोड़े गए' }),
      wordsRemoved: (n) => count(n, { one: '# शब्द हटाया गया', other: '# शब्द हटाए गए' }),
      nothing: 'दोनों संस्करण एक ही बात कहते हैं।',
      unchanged: (n) => count(n, { one: '# अंश नहीं बदला', other: '# अंश नहीं बदले' }),
      movedFrom: (position) => `स्थान ${number(position)} से यहाँ लाया गया`,
      splitInto: (n) => `एक अंश ${number(n)} में बाँटा गया`,
      mergedFrom: (n) => `${number(n)} अंश एक में मिलाए गए`,
      withOthersBetween: (said) => `${said}, बीच में अन्य अंश हैं`,
      changes: 'बदलाव',
      change: (n) => `बदलाव ${number(n)}`,
      inVersions: (n, versions) => (
        <>
          {count(n, { one: 'संस्करण', other: 'संस्करणों' })} {versions} में
        </>
      ),
      moreVersions: (n) => count(n, { other: '# अन्य' }),
      coarse: (n) =>
        count(n, {
          one: 'इन संस्करणों में इतना अंतर है कि # अंश शब्दशः नहीं, पूरा बदला हुआ दिखाया गया है।',
          other: 'इन संस्करणों में इतना अंतर है कि # अंश शब्दशः नहीं, पूरे बदले हुए दिखाए गए हैं।',
        }),
      substance: {
        number: 'संख्या',
        unit: 'इकाई',
        date: 'तारीख',
        name: 'नाम',
        quote: 'उद्धरण',
        negation: 'नकार',
        attribution: 'स्रोत',
        link: 'लिंक',
        headline: 'शीर्षक',
        image: 'चित्र',
        addition: 'जोड़ा गया कथन',
        removal: 'हटाया गया कथन',
      },
      attributes: {
        kind: 'अंश का प्रकार',
        href: 'लिंक',
        strong: 'मोटे अक्षर',
        em: 'ज़ोर',
        code: 'कोड शैली',
        sub: 'अधोलेख',
        sup: 'ऊर्ध्वलेख',
        level: 'शीर्षक का स्तर',
        ordered: 'क्रमांकन',
        cite: 'उद्धरण का स्रोत',
        src: 'चित्र',
        caption: 'चित्र-परिचय',
        credit: 'चित्र-श्रेय',
        url: 'पता',
        title: 'नाम',
        header: 'शीर्ष पंक्ति',
        language: 'कोड की भाषा',
        runs: 'वही शब्द, टुकड़ों में अलग ढंग से बँटे',
        items: 'वही शब्द, सूची-बिंदुओं में अलग ढंग से बँटे',
        rows: 'वही शब्द, खानों में अलग ढंग से बँटे',
        boundary: 'सूची-बिंदुओं, खानों या पंक्तियों के बीच का विराम',
      },
      attributeAdded: (label, after) => (
        <>
          {label} – जोड़ा गया: {after}
        </>
      ),
      attributeRemoved: (label, before) => (
        <>
          {label} – हटाया गया: {before}
        </>
      ),
      attributeChanged: (label, before, after) => (
        <>
          {label} – पहले {before}, अब {after}
        </>
      ),
      markAdded: (label) => `${label} – जोड़ा गया`,
      markRemoved: (label) => `${label} – हटाया गया`,
      on: (words) => <>“{words}” पर</>,
      explainedBy: 'यह क्यों बदला',
    },
    blame: {
      title: 'कौन-से शब्द किस संस्करण से आए',
      link: 'संस्करण के अनुसार शब्द',
      intro: 'शब्दों के बाद का अंक बताता है कि वे किस संस्करण से आए। जिन शब्दों के बाद अंक नहीं है, वे पहले संस्करण से हैं।',
      onlyFirst: 'ये सारे शब्द पहले संस्करण से हैं।',
      sources: 'इन शब्दों के पीछे के संस्करण',
      unmarked: 'वे सारे शब्द जिनके बाद अंक नहीं है',
      noWords: 'इसके कोई शब्द अब नहीं हैं',
      by: (author) => <>लेखक: {author}</>,
      inThisFormSince: (version) => <>इस रूप में कब से: {version}</>,
      more: (n) => count(n, { one: '# और जगह', other: '# और जगहें' }),
      coarse: (n) =>
        count(n, {
          one: 'इतिहास इतना लंबा है कि # अंश कम बारीकी से देखा गया।',
          other: 'इतिहास इतना लंबा है कि # अंश कम बारीकी से देखे गए।',
        }),
    },
    lists: {
      titles: 'प्रकाशन',
      newestArticles: 'ताज़ा लेख',
      newestCorrections: 'ताज़ा भूल-सुधार',
      noArticles: 'अभी तक कुछ प्रकाशित नहीं हुआ है।',
      noCorrections: 'कोई भूल-सुधार प्रकाशित नहीं हुआ है।',
      allCorrections: 'सभी भूल-सुधार',
      correctionsOf: (publication) => <>{publication}: भूल-सुधार</>,
      correctionsTitle: (publication) => `भूल-सुधार · ${publication}`,
      correctionsIntro:
        'हर भूल-सुधार, स्पष्टीकरण और संपादकीय टिप्पणी, सबसे नई सबसे ऊपर। प्रकाशित सूचना न कभी बदली जाती है, न हटाई जाती है।',
      older: 'पुराने भूल-सुधार',
      untitled: 'बिना शीर्षक का लेख',
    },
    standing: {
      withheld: 'यह लेख फ़िलहाल रोका गया है',
      withheldText: 'इसका पाठ अभी उपलब्ध नहीं है। इसके संस्करणों के समय और सूचनाएँ अभिलेख में बनी हुई हैं।',
      canceled: 'यह लेख हटा लिया गया है',
      canceledText: 'इसका पाठ अब उपलब्ध नहीं है। इसके संस्करणों के समय और सूचनाएँ अभिलेख में बनी हुई हैं।',
      since: (time) => <>{time} से</>,
      reason: 'कारण',
      notFound: 'इस पते पर कुछ नहीं है',
      notFoundText: 'हो सकता है लिंक ग़लत लिखा गया हो, या वह सामग्री यहाँ कभी प्रकाशित ही न हुई हो।',
      gone: 'जो यहाँ था, अब नहीं है',
      goneText: 'वह कभी प्रकाशित हुआ था और हमेशा के लिए हटा दिया गया है।',
      broken: 'हमारी ओर से कुछ गड़बड़ हुई',
      brokenText: 'पृष्ठ तैयार नहीं हो सका। इसमें आपकी कोई ग़लती नहीं है; कृपया थोड़ी देर में फिर प्रयास करें।',
      home: 'मुखपृष्ठ पर जाएँ',
    },
  }
}
