import type { Content } from '../../domain/content/content.js'
import { insertAfter, moveBlock } from '../editing/block-edits.js'
import { heading, list, paragraph, picture, quote } from '../editing/blocks.js'
import { edited } from '../editing/edited.js'
import { replaceText } from '../editing/replace-text.js'
import { setFields } from '../editing/set-fields.js'
import type { Story } from '../story.js'

const first: Content = {
  headline: 'नीमसर की बावड़ी में तीस साल बाद लौटा पानी',
  standfirst: 'गाँव वालों ने दो सर्दियों में अपने हाथों से गाद निकाली; अब बावड़ी की पाँचों मंज़िलें फिर दिखने लगी हैं',
  byline: 'अनन्या वर्मा',
  dateline: 'नीमसर, 13 जून 2024',
  body: [
    paragraph(
      'नीमसर की पुरानी बावड़ी में तीस साल बाद फिर पानी है। गुरुवार की सुबह जब औरतें घड़े लेकर सीढ़ियाँ उतरीं, तो गाँव के बच्चों ने यह नज़ारा पहली बार देखा।',
    ),
    paragraph(
      'बावड़ी सन् 1742 में बनी थी। नब्बे के दशक में नलकूप आने के बाद इसका उपयोग बंद हो गया और धीरे-धीरे यह मिट्टी और कचरे से भर गई।',
    ),
    picture(
      'stepwell.svg',
      'नीचे उतरती सीढ़ियों की कतारें, जिनके तल में पानी चमक रहा है',
      'बावड़ी की सीढ़ियाँ। तल तक पहुँचने के लिए 96 सीढ़ियाँ उतरनी पड़ती हैं।',
      'चित्रांकन: Vier Ufer',
    ),
    paragraph(
      'सफ़ाई का काम 2022 की सर्दियों में शुरू हुआ। जल-अभियंता रमेश चंद्र पालीवाल ने नक़्शा बनाया और गाँव के दो सौ से अधिक लोगों ने बारी-बारी से श्रमदान किया।',
    ),
    quote('हमने सोचा था कि पानी आने में दस साल लगेंगे। दो बरसातों में आ गया।', 'सरला देवी, ग्राम जल समिति की अध्यक्ष'),
    heading('पानी के लिए बने नियम'),
    paragraph('ग्राम सभा ने बावड़ी के लिए तीन नियम तय किए हैं:'),
    list('पीने का पानी केवल सुबह भरा जाएगा', 'कपड़े धोना और पशु नहलाना मना है', 'हर पूर्णिमा को सब मिलकर सफ़ाई करेंगे'),
    paragraph('ज़िला प्रशासन ने कहा है कि पानी की जाँच हर महीने होगी। पहली जाँच में पानी पीने योग्य पाया गया है।'),
  ],
}

const retitled = edited(
  first,
  setFields({ headline: 'दो सौ लोग, दो सर्दियाँ: नीमसर की बावड़ी फिर भर गई' }),
  moveBlock('हमने सोचा था', 'बावड़ी सन् 1742'),
)

const corrected = edited(retitled, replaceText('जल-अभियंता रमेश चंद्र पालीवाल', 'जल-अभियंता राकेश चंद्र पालीवाल'))

const expanded = edited(
  corrected,
  insertAfter(
    'ज़िला प्रशासन ने कहा',
    paragraph('पालीवाल अब पास के तीन और गाँवों की बावड़ियों का नक़्शा बना रहे हैं। वहाँ काम अक्टूबर में शुरू होगा।'),
  ),
)

/** Hindi: a person given the wrong name. */
export const neemsarBawdi: Story = {
  title: 'vier-ufer',
  slug: 'neemsar-bawdi',
  language: 'hi',
  section: 'Umwelt',
  canonicalUrl: 'https://vierufer.example/hi/neemsar-bawdi',
  steps: [
    { at: '2024-06-13T07:40:00.000Z', by: 'verma', does: 'save', content: first },
    { at: '2024-06-13T08:02:00.000Z', by: 'brandt', does: 'release', significance: 'major' },
    { at: '2024-06-13T11:26:00.000Z', by: 'verma', does: 'save', content: retitled },
    {
      at: '2024-06-13T11:35:00.000Z',
      by: 'brandt',
      does: 'release',
      significance: 'major',
      noNoticeReason: 'नया शीर्षक; एक उद्धरण ऊपर लाया गया। कोई तथ्य नहीं बदला।',
      noNoticeCode: 'wording_only',
    },
    { at: '2024-06-15T05:14:00.000Z', by: 'verma', does: 'save', kind: 'correction', content: corrected },
    {
      at: '2024-06-15T05:20:00.000Z',
      by: 'verma',
      does: 'draftCorrection',
      key: 'name',
      kind: 'correction',
      severity: 'minor',
      statement:
        'भूल सुधार: इस लेख के पहले संस्करण में जल-अभियंता का नाम ग़लत छपा था। उनका नाम राकेश चंद्र पालीवाल है, रमेश चंद्र पालीवाल नहीं। इस भूल के लिए हमें खेद है।',
      claim: { wrong: 'रमेश चंद्र पालीवाल', right: 'राकेश चंद्र पालीवाल' },
      anchors: [
        { revision: 1, exact: 'रमेश चंद्र पालीवाल', prefix: 'जल-अभियंता ' },
        { revision: 2, exact: 'रमेश चंद्र पालीवाल', prefix: 'जल-अभियंता ' },
      ],
      cause: 'reporting',
      fixedIn: 'newest',
    },
    { at: '2024-06-15T05:21:00.000Z', by: 'verma', does: 'transition', correction: 'name', action: 'submit' },
    { at: '2024-06-15T06:40:00.000Z', by: 'vogt', does: 'transition', correction: 'name', action: 'approve' },
    { at: '2024-06-15T06:43:00.000Z', by: 'vogt', does: 'transition', correction: 'name', action: 'publish' },
    { at: '2024-06-16T09:08:00.000Z', by: 'verma', does: 'save', content: expanded },
    {
      at: '2024-06-16T09:30:00.000Z',
      by: 'aydin',
      does: 'release',
      significance: 'major',
      noNoticeReason: 'अंत में एक अनुच्छेद जोड़ा गया।',
      noNoticeCode: 'developing_story',
    },
  ],
}
