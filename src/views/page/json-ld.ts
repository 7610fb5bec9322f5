const escapes: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/**
 * JSON that may stand inside a script element: what could end the element or open a comment is written as an escape, which
 * JSON reads back as the same characters. (Escaping as HTML would be wrong: a script's content is not decoded.)
 */
export function jsonForScript(value: object): string {
  return JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/g, (character) => escapes[character] ?? character)
}
