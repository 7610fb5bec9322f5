import { wouldCollapse } from './would-collapse.js'
import type { BodyBlock, Content, ImageBlock, MetadataKind, Run, TableBlock } from './content.js'
import { escapeHtml } from './escape-html.js'
import { safeHref, safeSource } from './safe-link.js'
import { sanitizeMarkup } from './sanitize-markup.js'

/**
 * A whole article as one `<article>` element: nothing in it runs or loads but pictures over http(s), whatever the content holds.
 * `readDocument('html', …)` gives the content back. `data-field`, `data-block`, `data-space`, `data-cite` and `data-language`
 * carry what HTML has no word for.
 *
 * What HTML cannot hold, and is not there when it is read back:
 * - a run without text, and the seam between two neighbouring runs with the same marks and link (they come back as one run);
 * - a link or image address that is not safe to write (the linked text stays, the image comes back with an empty `src`);
 * - what `sanitizeMarkup` takes out of an `html` block.
 */
export function writeHtml(content: Content): string {
  const parts = [
    '<article>',
    fieldHtml('h1', 'headline', content.headline),
    fieldHtml('p', 'standfirst', content.standfirst),
    fieldHtml('p', 'byline', content.byline),
    fieldHtml('p', 'dateline', content.dateline),
    '<div class="body" data-field="body">',
    ...content.body.map(blockHtml),
    '</div>',
    fieldHtml('p', 'credit', content.credit),
    '</article>',
  ]
  return parts
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('')
}

/** One body block as HTML, escaped and sanitised: safe to put into a page as it is. */
export function blockHtml(block: BodyBlock): string {
  switch (block.kind) {
    case 'paragraph': {
      const cite = block.cite === undefined ? '' : ` data-cite="${escapeHtml(block.cite)}"`
      return `<p${space([block.runs])}${cite}>${runsHtml(block.runs)}</p>`
    }
    case 'heading':
      return `<h${block.level}${space([block.runs])}>${runsHtml(block.runs)}</h${block.level}>`
    case 'quote': {
      const cite = block.cite === undefined ? '' : `<footer data-field="cite">${escapeHtml(block.cite)}</footer>`
      return `<blockquote><p${space([block.runs])}>${runsHtml(block.runs)}</p>${cite}</blockquote>`
    }
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul'
      return `<${tag}${space(block.items)}>${block.items.map((runs) => `<li>${runsHtml(runs)}</li>`).join('')}</${tag}>`
    }
    case 'image':
      return imageHtml(block)
    case 'embed': {
      // A link and no frame: an article must not run what a stranger's server sends.
      const href = attribute('href', safeHref(block.url))
      return `<figure data-block="embed"><a${href}${attribute('title', block.title)}>${escapeHtml(block.title ?? block.url)}</a></figure>`
    }
    case 'table':
      return tableHtml(block)
    case 'code': {
      const language = attribute('data-language', block.language)
      // A parser drops one line feed after <pre>, so one is given for it to drop.
      return `<pre>\n<code${language}>${escapeHtml(block.text)}</code></pre>`
    }
    case 'html':
      return `<div data-block="html">${sanitizeMarkup(block.html)}</div>`
    default:
      return block satisfies never
  }
}

/** Runs as inline HTML; a line feed is a `<br>`. */
export function runsHtml(runs: readonly Run[]): string {
  return runs.map(runHtml).join('')
}

function runHtml(run: Run): string {
  if (run.text === '') return ''
  let html = escapeHtml(run.text).replaceAll('\n', '<br>')
  for (const mark of ['code', 'sub', 'sup', 'em', 'strong'] as const) {
    if (run[mark] === true) html = `<${mark}>${html}</${mark}>`
  }
  const href = run.href === undefined ? undefined : safeHref(run.href)
  return href === undefined ? html : `<a href="${escapeHtml(href)}">${html}</a>`
}

/** A metadata field as an element that `readDocument` knows by its `data-field`; nothing when there is no such field. */
export function fieldHtml(tag: 'h1' | 'p', kind: MetadataKind, text: string | undefined): string {
  if (text === undefined) return ''
  const name = kind === 'headline' ? '' : ` class="${kind}"`
  return `<${tag}${name} data-field="${kind}">${escapeHtml(text).replaceAll('\n', '<br>')}</${tag}>`
}

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`

const space = (texts: readonly Run[][]): string => (texts.some(wouldCollapse) ? ' data-space="kept"' : '')

function imageHtml({ src, alt, caption, credit }: ImageBlock): string {
  const parts = [
    caption === undefined ? '' : `<span data-field="image-caption">${escapeHtml(caption)}</span>`,
    credit === undefined ? '' : `<span class="credit" data-field="image-credit">${escapeHtml(credit)}</span>`,
  ].filter((part) => part !== '')
  const figcaption = parts.length === 0 ? '' : `<figcaption>${parts.join(' ')}</figcaption>`
  return `<figure data-block="image"><img${attribute('src', safeSource(src))} alt="${escapeHtml(alt)}">${figcaption}</figure>`
}

function tableHtml({ header, rows }: TableBlock): string {
  const row = (cells: Run[][], tag: string): string =>
    `<tr>${cells.map((runs) => `<${tag}>${runsHtml(runs)}</${tag}>`).join('')}</tr>`
  const head = header
    ? `<thead>${rows
        .slice(0, 1)
        .map((cells) => row(cells, 'th'))
        .join('')}</thead>`
    : ''
  const body = rows.slice(header ? 1 : 0).map((cells) => row(cells, 'td'))
  return `<table${space(rows.flat())}>${head}<tbody>${body.join('')}</tbody></table>`
}
