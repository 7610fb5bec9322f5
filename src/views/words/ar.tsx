import { arabicBlame } from './ar-blame.js'
import { counting } from './counting.js'
import type { Words } from './words.js'

export function arabic(locale: string): Words {
  const { count, number } = counting(locale)
  return {
    language: 'ar',
    locale,
    frame: {
      skipToContent: 'انتقل إلى المحتوى',
      navigation: 'التنقل الرئيسي',
      newest: 'الأحدث',
      corrections: 'التصويبات',
      allTitles: 'جميع الصحف',
      purpose: 'السجل العام لما قاله المقال، ومتى قاله، ولماذا تغيّر.',
      promise: 'تُحفظ كل نسخة رآها القراء. لا شيء يُغيَّر في صمت.',
    },
    article: {
      published: (time) => <>نُشر في {time}</>,
      updated: (time) => <>حُدِّث في {time}</>,
      versionCount: (n) =>
        count(n, { one: 'نسخة واحدة', two: 'نسختان', few: '# نسخ', many: '# نسخة', other: '# نسخة' }),
      correctionCount: (n) =>
        count(n, { one: 'تصويب واحد', two: 'تصويبان', few: '# تصويبات', many: '# تصويبًا', other: '# تصويب' }),
      otherNoticeCount: (n) =>
        count(n, { one: 'تنويه واحد', two: 'تنويهان', few: '# تنويهات', many: '# تنويهًا', other: '# تنويه' }),
      record: 'سجل هذا المقال',
      embedded: 'في موقع آخر على الشبكة',
      picture: 'صورة',
      table: 'جدول يُمرَّر أفقيًا',
      headlineRemoved: 'حُذف العنوان',
      retracted: 'مقال مسحوب',
      retractedText: (publication) => (
        <>لم تعد {publication} تتبنى ما جاء في هذا المقال. يبقى النص أدناه حتى يظل السجل كاملًا.</>
      ),
    },
    notice: {
      kinds: {
        correction: 'تصويب',
        clarification: 'توضيح',
        editors_note: 'ملاحظة من هيئة التحرير',
        update: 'تحديث',
        retraction: 'سحب المقال',
      },
      wrong: 'جاء في المقال',
      right: 'والصواب',
      seeChange: 'اطّلع على ما تغيّر',
      onlineFor: (duration) => `مدة ظهور العبارة المعنية للقراء: ${duration}.`,
      stillOnline: 'ما زالت العبارة المعنية ظاهرة للقراء.',
      superseded: 'حلّ محل هذا التنويه تنويه لاحق.',
      withdrawn: 'سُحب هذا التنويه.',
      earlierWordings: (n) =>
        count(n, {
          one: 'صياغة سابقة لهذا التنويه',
          two: 'صياغتان سابقتان لهذا التنويه',
          few: '# صياغات سابقة لهذا التنويه',
          many: '# صياغة سابقة لهذا التنويه',
          other: '# صياغة سابقة لهذا التنويه',
        }),
      permalink: 'في المقال',
      notices: 'التنويهات',
    },
    history: {
      title: 'تاريخ هذا المقال',
      intro: 'كل نسخة رآها القراء، من الأحدث إلى الأقدم، وكل تنويه بشأنها.',
      version: (n) => `النسخة ${number(n)}`,
      versionOf: (n, total) => `النسخة ${number(n)} من ${number(total)}`,
      current: 'النسخة الحالية',
      firstPublished: 'النشر الأول',
      major: 'تغيير كبير',
      minor: 'تغيير طفيف',
      read: 'اقرأ هذه النسخة',
      seeChanges: 'اطّلع على ما تغيّر',
      readCurrent: 'اقرأ النسخة الحالية',
      compare: 'قارن بين نسختين',
      compareFrom: 'الأقدم',
      compareTo: 'الأحدث',
      showChanges: 'اعرض التغييرات',
      earlier: 'ما قبل ذلك',
      shownFromTo: (from, to) => (
        <>
          ظهرت للقراء من {from} إلى {to}
        </>
      ),
      shownSince: (from) => <>تظهر للقراء منذ {from}</>,
      earlierVersion: 'هذه ليست النسخة الحالية من المقال.',
      previous: 'النسخة السابقة',
      next: 'النسخة التالية',
      held: 'محجوب عن القراء مؤقتًا',
      releasedFromHold: 'متاح للقراء من جديد',
      withdrawn: 'أُزيل',
      headlineChanged: (headline) => <>عنوان جديد: {headline}</>,
    },
    diff: {
      title: (from, to) => `ما تغيّر من النسخة ${number(from)} إلى النسخة ${number(to)}`,
      inline: 'في نص واحد',
      sideBySide: 'جنبًا إلى جنب',
      view: 'طريقة العرض',
      added: 'أُضيف',
      removed: 'حُذف',
      summary: 'الخلاصة',
      blocksEdited: (n) =>
        count(n, {
          one: 'عُدِّلت فقرة واحدة',
          two: 'عُدِّلت فقرتان',
          few: 'عُدِّلت # فقرات',
          many: 'عُدِّلت # فقرة',
          other: 'عُدِّلت # فقرة',
        }),
      blocksAdded: (n) =>
        count(n, {
          one: 'أُضيفت فقرة واحدة',
          two: 'أُضيفت فقرتان',
          few: 'أُضيفت # فقرات',
          many: 'أُضيفت # فقرة',
          other: 'أُضيفت # فقرة',
        }),
      blocksRemoved: (n) =>
        count(n, {
          one: 'حُذفت فقرة واحدة',
          two: 'حُذفت فقرتان',
          few: 'حُذفت # فقرات',
          many: 'حُذفت # فقرة',
          other: 'حُذفت # فقرة',
        }),
      blocksMoved: (n) =>
        count(n, {
          one: 'نُقلت فقرة واحدة',
          two: 'نُقلت فقرتان',
          few: 'نُقلت # فقرات',
          many: 'نُقلت # فقرة',
          other: 'نُقلت # فقرة',
        }),
      blocksSplit: (n) =>
        count(n, {
          one: 'قُسمت فقرة واحدة',
          two: 'قُسمت فقرتان',
          few: 'قُسمت # فقرات',
          many: 'قُسمت # فقرة',
          other: 'قُسمت # فقرة',
        }),
      blocksMerged: (n) =>
        count(n, {
          one: 'دُمجت فقرة واحدة',
          two: 'دُمجت فقرتان',
          few: 'دُمجت # فقرات',
          many: 'دُمجت # فقرة',
          other: 'دُمجت # فقرة',
        }),
      wordsAdded: (n) =>
        count(n, {
          one: 'أُضيفت كلمة واحدة',
          two: 'أُضيفت كلمتان',
          few: 'أُضيفت # كلمات',
          many: 'أُضيفت # كلمة',
          other: 'أُضيفت # كلمة',
        }),
      wordsRemoved: (n) =>
        count(n, {
          one: 'حُذفت كلمة واحدة',
          two: 'حُذفت كلمتان',
          few: 'حُذفت # كلمات',
          many: 'حُذفت # كلمة',
          other: 'حُذفت # كلمة',
        }),
      nothing: 'لا فرق بين النسختين.',
      unchanged: (n) =>
        count(n, {
          one: 'فقرة واحدة لم تتغيّر',
          two: 'فقرتان لم تتغيّرا',
          few: '# فقرات لم تتغيّر',
          many: '# فقرة لم تتغيّر',
          other: '# فقرة لم تتغيّر',
        }),
      movedFrom: (position) => `نُقلت إلى هنا من الموضع ${number(position)}`,
      splitInto: (n) => `فقرة واحدة قُسمت؛ عدد أجزائها: ${number(n)}`,
      mergedFrom: (n) => `فقرات دُمجت في واحدة؛ عددها: ${number(n)}`,
      withOthersBetween: (said) => `${said}، وبينها فقرات أخرى`,
      changes: 'التغييرات',
      change: (n) => `التغيير ${number(n)}`,
      inVersions: (n, versions) => (
        <>
          {count(n, { one: 'في النسخة', two: 'في النسختين', other: 'في النسخ' })} {versions}
        </>
      ),
      moreVersions: (n) => count(n, { other: '# أخرى' }),
      coarse: (n) =>
        count(n, {
          one: 'الاختلاف بين النسختين كبير، ولذلك تُعرض فقرة واحدة على أنها استُبدلت كاملة لا كلمةً كلمة.',
          two: 'الاختلاف بين النسختين كبير، ولذلك تُعرض فقرتان على أنهما استُبدلتا كاملتين لا كلمةً كلمة.',
          few: 'الاختلاف بين النسختين كبير، ولذلك تُعرض # فقرات على أنها استُبدلت كاملة لا كلمةً كلمة.',
          many: 'الاختلاف بين النسختين كبير، ولذلك تُعرض # فقرة على أنها استُبدلت كاملة لا كلمةً كلمة.',
          other: 'الاختلاف بين النسختين كبير، ولذلك تُعرض # فقرة على أنها استُبدلت كاملة لا كلمةً كلمة.',
        }),
      substance: {
        number: 'رقم',
        unit: 'وحدة قياس',
        date: 'تاريخ',
        name: 'اسم',
        quote: 'اقتباس',
        negation: 'نفي',
        attribution: 'إسناد إلى مصدر',
        link: 'رابط',
        headline: 'العنوان',
        image: 'صورة',
        addition: 'معلومة أُضيفت',
        removal: 'معلومة حُذفت',
      },
      attributes: {
        kind: 'نوع الفقرة',
        href: 'الرابط',
        strong: 'الخط العريض',
        em: 'التشديد',
        code: 'تنسيق الشيفرة',
        sub: 'الكتابة السفلية',
        sup: 'الكتابة العلوية',
        level: 'مستوى العنوان',
        ordered: 'الترقيم',
        cite: 'مصدر الاقتباس',
        src: 'الصورة',
        caption: 'شرح الصورة',
        credit: 'حقوق الصورة',
        url: 'العنوان الإلكتروني',
        title: 'الاسم',
        header: 'صف الرؤوس',
        language: 'لغة الشيفرة',
        runs: 'الكلمات نفسها مقسّمة إلى مقاطع تقسيمًا آخر',
        items: 'الكلمات نفسها مقسّمة إلى بنود تقسيمًا آخر',
        rows: 'الكلمات نفسها مقسّمة إلى خلايا تقسيمًا آخر',
        boundary: 'فاصل بين البنود أو الخلايا أو الصفوف',
      },
      attributeAdded: (label, after) => (
        <>
          {label} – إضافة: {after}
        </>
      ),
      attributeRemoved: (label, before) => (
        <>
          {label} – حذف: {before}
        </>
      ),
      attributeChanged: (label, before, after) => (
        <>
          {label} – تغيير من {before} إلى {after}
        </>
      ),
      markAdded: (label) => `${label} – إضافة`,
      markRemoved: (label) => `${label} – حذف`,
      on: (words) => <>في «{words}»</>,
      explainedBy: 'سبب هذا التغيير',
    },
    blame: arabicBlame(locale),
    lists: {
      titles: 'الصحف',
      newestArticles: 'أحدث المقالات',
      newestCorrections: 'أحدث التصويبات',
      noArticles: 'لم يُنشر شيء بعد.',
      noCorrections: 'لم تُنشر أي تصويبات.',
      allCorrections: 'جميع التصويبات',
      correctionsOf: (publication) => <>تصويبات {publication}</>,
      correctionsTitle: (publication) => `التصويبات · ${publication}`,
      correctionsIntro:
        'كل تصويب وتوضيح وملاحظة من هيئة التحرير، من الأحدث إلى الأقدم. لا يُعدَّل تنويه بعد نشره ولا يُحذف.',
      older: 'تصويبات أقدم',
      untitled: 'مقال بلا عنوان',
    },
    standing: {
      withheld: 'هذا المقال محجوب مؤقتًا',
      withheldText: 'نصه غير متاح في الوقت الحالي. تبقى أوقات نسخه والتنويهات بشأنه في السجل.',
      canceled: 'أُزيل هذا المقال',
      canceledText: 'لم يعد نصه متاحًا. تبقى أوقات نسخه والتنويهات بشأنه في السجل.',
      since: (time) => <>منذ {time}</>,
      reason: 'السبب',
      notFound: 'لا شيء في هذا العنوان',
      notFoundText: 'ربما كُتب الرابط خطأً، أو لم يُنشر هنا ما يشير إليه.',
      gone: 'لم يعد هنا ما كان',
      goneText: 'نُشر ذات يوم ثم أُزيل نهائيًا.',
      broken: 'حدث خلل لدينا',
      brokenText: 'تعذّر إعداد الصفحة. لم تكن أنت السبب؛ نرجو المحاولة بعد قليل.',
      home: 'إلى الصفحة الأولى',
    },
  }
}
