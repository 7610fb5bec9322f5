const unsafe = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g

/**
 * A text that can be printed to a terminal: control characters but tab and line feed, and the characters that override
 * direction, are written as their code points. Direction marks, joiners and all else stay.
 */
export function terminalSafe(text: string): string {
  return text.replace(unsafe, (found) => `<U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`)
}
