import type { TextBlock } from './content.js'

/**
 * The paragraphs of a plain text: parted by blank lines (empty, or nothing but ASCII white space). Line ends within a paragraph
 * stay, as line feeds; all else stays as it came, white space at the edges of lines included. Never throws. Cost: linear.
 */
export function readText(source: string): TextBlock[] {
  const paragraphs: string[][] = [[]]
  for (const line of source.split(/\r\n|\n|\r/)) {
    if (/^[\t\f\v ]*$/.test(line)) paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => ({ kind: 'paragraph', runs: [{ text: lines.join('\n') }] }))
}
