import type { Content } from '../../domain/content/content.js'
import { insertAfter, insertBefore, moveBlock } from '../editing/block-edits.js'
import { heading, list, paragraph, picture, quote } from '../editing/blocks.js'
import { edited } from '../editing/edited.js'
import { replaceText } from '../editing/replace-text.js'
import { setFields } from '../editing/set-fields.js'
import type { Story } from '../story.js'

const first: Content = {
  headline: 'سوق النحّاسين يستقبل زوّاره من جديد',
  standfirst: 'بعد أربع سنوات من الترميم، عاد صوت المطارق إلى أقدم أسواق عين الصفا',
  byline: 'ليلى ناصر',
  dateline: 'عين الصفا، 11 يونيو 2024',
  body: [
    paragraph(
      'عاد صوت المطارق صباح الثلاثاء إلى سوق النحّاسين في مدينة عين الصفا، بعد أربع سنوات أُغلق فيها السوق لترميم سقفه وجدرانه. وأعاد السوق فتح دكاكينه المئة والعشرين قبل أيام من عيد الأضحى.',
    ),
    picture(
      'market.svg',
      'ممرّ مسقوف بقبابٍ متتالية، تتدلّى على جانبيه أوانٍ نحاسية',
      'الممرّ الرئيسي للسوق، ويعود بناؤه إلى القرن السادس عشر.',
      'رسم: Vier Ufer',
    ),
    paragraph(
      'وقالت مديرة المشروع، المهندسة سعاد الخطيب، إن الفريق أعاد استعمال الحجارة القديمة كلّما أمكن ذلك، ولم يلجأ إلى حجارة جديدة إلا في ثلاث قباب من أصل سبع عشرة.',
    ),
    paragraph(
      'وبلغت كلفة الترميم 2.6 مليون دولار، دفعت البلدية نصفها، وجُمع النصف الآخر من تبرّعات أبناء المدينة في الداخل والخارج.',
    ),
    quote(
      'ورثتُ هذه المطرقة عن جدّي. كنت أخشى أن أورّثها لابني وليس له مكان يطرق فيه.',
      'أبو نبيل، نحّاس في السوق منذ عام 1978',
    ),
    heading('ما الذي تغيّر؟'),
    list(
      'سقفٌ يعزل الحرّ ويسمح بمرور الضوء',
      'شبكة جديدة للكهرباء والمياه',
      'مدخل مهيّأ لكراسي ذوي الإعاقة عند كلٍّ من البوابتين',
    ),
    paragraph('ويفتح السوق أبوابه كل يوم من الثامنة صباحًا حتى التاسعة مساءً، ما عدا ظهر الجمعة.'),
  ],
}

const retitled = edited(
  first,
  setFields({ headline: 'المطارق تعود إلى سوق النحّاسين في عين الصفا' }),
  moveBlock('ورثتُ هذه المطرقة', 'وقالت مديرة المشروع'),
)

const clarified = edited(
  retitled,
  replaceText('وأعاد السوق فتح دكاكينه المئة والعشرين قبل', 'وفتحت 84 من دكاكينه المئة والعشرين أبوابها قبل'),
  insertBefore(
    'وبلغت كلفة الترميم',
    paragraph('أما الدكاكين الستة والثلاثون الباقية، ومعظمها في الجناح الشرقي، فتُفتح تباعًا حتى نهاية الصيف.'),
  ),
)

const expanded = edited(
  clarified,
  insertAfter(
    'ويفتح السوق أبوابه',
    paragraph('ومن المقرّر أن تبدأ في سبتمبر ورشة لتعليم الحرفة، تسجّل فيها حتى الآن تسعة عشر شابًّا وشابّة.'),
  ),
)

/** Arabic: a headline change, a quotation moved up, a clarification. */
export const suqAlNahhasin: Story = {
  title: 'vier-ufer',
  slug: 'suq-al-nahhasin',
  language: 'ar',
  section: 'Kultur',
  canonicalUrl: 'https://vierufer.example/ar/suq-al-nahhasin',
  steps: [
    { at: '2024-06-11T12:05:00.000Z', by: 'nasser', does: 'save', content: first },
    { at: '2024-06-11T12:30:00.000Z', by: 'aydin', does: 'release', significance: 'major' },
    { at: '2024-06-11T15:08:00.000Z', by: 'nasser', does: 'save', content: retitled },
    {
      at: '2024-06-11T15:16:00.000Z',
      by: 'aydin',
      does: 'release',
      significance: 'major',
      noNoticeReason: 'عنوان جديد ونقل اقتباس إلى أعلى النص، دون تغيير في الوقائع.',
      noNoticeCode: 'wording_only',
    },
    { at: '2024-06-12T08:20:00.000Z', by: 'nasser', does: 'save', kind: 'correction', content: clarified },
    {
      at: '2024-06-12T08:31:00.000Z',
      by: 'nasser',
      does: 'draftCorrection',
      key: 'shops',
      kind: 'clarification',
      severity: 'minor',
      statement:
        'توضيح: كان يُفهم من نسخة سابقة من هذا المقال أن دكاكين السوق كلّها قد فُتحت. والصحيح أن 84 دكانًا من أصل 120 فتحت أبوابها، على أن تُفتح الدكاكين الباقية تباعًا حتى نهاية الصيف.',
      claim: { wrong: 'وأعاد السوق فتح دكاكينه المئة والعشرين', right: 'وفتحت 84 من دكاكينه المئة والعشرين أبوابها' },
      anchors: [
        { revision: 1, exact: 'وأعاد السوق فتح دكاكينه المئة والعشرين' },
        { revision: 2, exact: 'وأعاد السوق فتح دكاكينه المئة والعشرين' },
      ],
      cause: 'editing',
      fixedIn: 'newest',
    },
    { at: '2024-06-12T08:32:00.000Z', by: 'nasser', does: 'transition', correction: 'shops', action: 'submit' },
    { at: '2024-06-12T09:10:00.000Z', by: 'brandt', does: 'transition', correction: 'shops', action: 'approve' },
    { at: '2024-06-12T09:11:00.000Z', by: 'aydin', does: 'transition', correction: 'shops', action: 'publish' },
    { at: '2024-06-13T14:12:00.000Z', by: 'nasser', does: 'save', content: expanded },
    {
      at: '2024-06-13T14:25:00.000Z',
      by: 'aydin',
      does: 'release',
      significance: 'major',
      noNoticeReason: 'أُضيفت فقرة عن ورشة تعليم الحرفة.',
      noNoticeCode: 'developing_story',
    },
  ],
}
