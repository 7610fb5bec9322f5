import type { MarkdownIt } from 'markdown-it'

/**
 * Has addresses in text found as GFM has them: `http:`, `https:`, `www.` and e-mail. `escapeMarkdown` escapes the same ones, so a
 * kind that is added here has to be added there.
 */
export function findAddresses(linkify: MarkdownIt['linkify']): void {
  linkify.add('//', null).add('ftp:', null)
  const { re } = linkify
  // Where `://` follows, markdown-it's rule for it would count the letters of the address, which are more than those of the text.
  const rest = new RegExp(`${re.get_url_host_port().source}(?!://)${re.get_path().source}`, 'iy')
  // What begins with a scheme and `//` is found by another rule before; looking for it again would cost a third of all reading.
  const test = linkify.test.bind(linkify)
  linkify.test = (text) => /@|www\./i.test(text) && test(text)
  linkify.add('www.', {
    validate: (text, at) => {
      rest.lastIndex = at
      return rest.exec(text)?.[0].length ?? 0
    },
    normalize: (match) => {
      match.url = `http://${match.url}`
    },
  })
}
