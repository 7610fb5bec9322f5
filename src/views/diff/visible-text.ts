const shown: Record<string, string> = { ' ': '␣', '\n': '↵', '\t': '⇥' }

/**
 * What to show of a changed stretch that a reader could not see: white space as signs, other invisible characters (joiners,
 * direction marks, no-break spaces) by their code point. Undefined when there is something to see in it.
 */
export function visibleText(text: string): string | undefined {
  if (text === '' || !/^[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]+$/u.test(text)) return undefined
  return Array.from(
    text,
    (character) =>
      shown[character] ?? `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join('')
}
