const abbreviated =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}|\p{N}{1,2}|\p{L}\.\p{L}|M[rs]|Mrs|Messrs|Dr|St|Jr|Lt|Prof|Capt|Col|Gen|Sgt|Sen|Gov|Rep|Hon|Revd?|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|Nr|Abs|Art|vgl|bzw|ca|Sra?|Srta|Mme|Mlle|тыс|руб|млн|млрд|им|ул)$/u

const smallOnes = new Set(['vgl', 'bzw', 'ca'])
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a

/**
 * Whether the full stop at `mark` belongs to an abbreviation, an initial or a number of at most two digits, so that it ends no
 * sentence. Common abbreviations of English, German, French, Spanish and Russian; one that is not known ends a sentence too soon.
 */
export function isAbbreviated(text: string, mark: number): boolean {
  // Most sentences end with a plain word, of which it is seen at once.
  let start = mark
  while (start > 0 && isSmall(text.charCodeAt(start - 1))) start--
  const before = start === 0 ? 0x20 : text.charCodeAt(start - 1)
  if (mark - start > 1 && before <= 0x2f) return smallOnes.has(text.slice(start, mark))
  return abbreviated.test(text.slice(Math.max(0, mark - 12), mark))
}
