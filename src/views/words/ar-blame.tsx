import { counting } from './counting.js'
import type { BlameWords } from './words.js'

export function arabicBlame(locale: string): BlameWords {
  const { count } = counting(locale)
  return {
    title: 'أيّ نسخة جاءت بأيّ كلمات',
    link: 'الكلمات حسب النسخة',
    intro: 'الرقم بعد الكلمات يدلّ على النسخة التي جاءت بها. والكلمات التي لا رقم بعدها موجودة منذ النسخة الأولى.',
    onlyFirst: 'هذه الكلمات كلّها موجودة منذ النسخة الأولى.',
    sources: 'النسخ التي جاءت منها هذه الكلمات',
    unmarked: 'كل الكلمات التي لا رقم بعدها',
    noWords: 'لم يبقَ منها كلمات',
    by: (author) => <>بقلم {author}</>,
    inThisFormSince: (version) => <>على هذه الصورة منذ: {version}</>,
    more: (n) =>
      count(n, {
        one: 'موضع واحد آخر',
        two: 'موضعان آخران',
        few: '# مواضع أخرى',
        many: '# موضعًا آخر',
        other: '# موضع آخر',
      }),
    coarse: (n) =>
      count(n, {
        one: 'السجلّ طويل إلى حدّ أن فقرة واحدة فُحصت بدقّة أقل.',
        two: 'السجلّ طويل إلى حدّ أن فقرتين فُحصتا بدقّة أقل.',
        few: 'السجلّ طويل إلى حدّ أن # فقرات فُحصت بدقّة أقل.',
        other: 'السجلّ طويل إلى حدّ أن # فقرة فُحصت بدقّة أقل.',
      }),
  }
}
