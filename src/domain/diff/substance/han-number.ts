const digits = '零一二三四五六七八九'
const powers: Record<string, number> = { 十: 10, 百: 100, 千: 1000 }
const groups: Record<string, number> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }
const numerals = /^[零〇一二两三四五六七八九十百千万萬亿億]{2,12}$/u

/** The value of a number of two characters or more in Chinese numerals (二十一, 三百五十万); nothing where the word is no such number. */
export function hanNumber(word: string): number | undefined {
  if (!numerals.test(word)) return undefined
  let [total, group, digit] = [0, 0, 0]
  for (const sign of word.replace(/〇/gu, '零').replace(/两/gu, '二')) {
    const power = powers[sign]
    const scale = groups[sign]
    if (power !== undefined) {
      group += Math.max(digit, 1) * power
      digit = 0
    } else if (scale !== undefined) {
      total = scale > total ? (total + group + digit) * scale : total + (group + digit) * scale
      group = digit = 0
    } else digit = digits.indexOf(sign)
  }
  return total + group + digit
}
