const names = new Map<string, string>()

/**
 * A name for a statement, so that each connection prepares it once and parses it never again. Statements are constants of the
 * source, so the list is short.
 */
export function statementName(text: string): string {
  let name = names.get(text)
  if (name === undefined) names.set(text, (name = `corrigenda-${names.size + 1}`))
  return name
}
