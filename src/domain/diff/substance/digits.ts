const ascii = /^[0-9]*$/u

/** Decimal digits of any script as ASCII ones; all else as it is. Each script has its ten digits in a row (Unicode Nd). */
export function plainDigits(text: string): string {
  if (/^[\0-\x7F]*$/u.test(text)) return text
  return text.replace(/\p{Nd}/gu, (digit) => (ascii.test(digit) ? digit : String(valueOf(digit))))
}

function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--
  // Mathematical digits follow each other without a gap: count from the first of all, then by tens.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10
  return code - zero
}
