import type { LanguageWords, Strength } from './language-words.js'

const noVerbs: Record<Strength, string> = {
  neutral: '',
  claim: '',
  admit: '',
  deny: '',
  confirm: '',
  accuse: '',
  warn: '',
  suggest: '',
  promise: '',
}

/** What a language has of which nothing is known: digits, units, Intl's names, links and sentences only. */
export const noWords: LanguageWords = {
  numbers: '',
  scales: '',
  ordinals: '',
  weakNumbers: '',
  amounts: '',
  numberJoiners: '',
  units: '',
  relativeDays: '',
  beforeYears: '',
  negationParticles: '',
  negationConcord: '',
  negations: '',
  attribution: noVerbs,
  hedges: '',
  sources: '',
  honorifics: '',
  pronouns: '',
  functionWords: '',
}

export const chinese: LanguageWords = {
  ...noWords,
  numbers: `两:2 二:2 三:3 四:4 五:5 六:6 七:7 八:8 九:9 零:0`,
  scales: `十:10 百:100 千:1000 万:1e4 亿:1e8 百万:1e6 千万:1e7 万亿:1e12 萬:1e4 億:1e8`,
  weakNumbers: `一:1`,
  units: `公里:km 千米:km 米:m 英里:mi 吨:t 公斤:kg 升:l 度:degree 元:cny 美元:usd 欧元:eur 日元:jpy 英镑:gbp 人民币:cny 天:day 小时:h 分钟:min
    个月:month 年:year`,
  relativeDays: `今天:0 今日:0 昨天:-1 昨日:-1 明天:1 明日:1`,
  negations: `不 没 未 无 没有 不会 不能 不是 不再 不得 不可 不应 未能 无法 从未 尚未 并未 并非 並非 沒 沒有 無 無法 未曾 毫无 絕不 绝不 不予 拒不`,
  attribution: {
    ...noVerbs,
    neutral: `说 表示 称 指出 宣布 說 稱`,
    claim: `声称 宣称 聲稱 宣稱`,
    admit: `承认 坦承 承認`,
    deny: `否认 否認`,
    confirm: `证实 確認 确认 證實`,
    accuse: `指控 指责`,
    warn: `警告`,
  },
  hedges: `据称 据说 涉嫌`,
  sources: `据|根据`,
  honorifics: `先生 女士 小姐`,
  functionWords: `的 了 在 是 和 与 将 被 对 于 也 有 这 那 他 她 它`,
}

export const arabic: LanguageWords = {
  ...noWords,
  scales: `ألف:1000 آلاف:1000 مليون:1e6 ملايين:1e6 مليار:1e9 مليارات:1e9`,
  units: `كيلومتر:km كيلومترا:km متر:m طن:t دولار:usd يورو:eur بالمئة:% عام:year عاما:year يوما:day`,
  relativeDays: `اليوم:0 أمس:-1 غدا:1`,
  negations: `لا لم لن ليس ليست بدون دون`,
  honorifics: `السيد السيدة الدكتور الدكتورة`,
  functionWords: `في من إلى على عن أن إن ما هذا هذه التي الذي كان قد مع و أو ثم بعد قبل بين`,
}

export const hindi: LanguageWords = {
  ...noWords,
  scales: `सौ:100 हज़ार:1000 हजार:1000 लाख:1e5 करोड़:1e7 अरब:1e9`,
  numbers: `दो:2 तीन:3 चार:4 पांच:5 पाँच:5 छह:6 सात:7 आठ:8 नौ:9 दस:10`,
  weakNumbers: `एक:1`,
  units: `किलोमीटर:km किमी:km मीटर:m टन:t किलो:kg रुपये:inr रुपए:inr डॉलर:usd प्रतिशत:% साल:year दिन:day घंटे:h`,
  relativeDays: `आज:0`,
  negations: `नहीं मत बिना न`,
  honorifics: `श्री श्रीमती डॉ`,
  functionWords: `का की के को में से पर ने और या है हैं था थी थे हो कि यह वह ये वे भी ही तो कर`,
}
