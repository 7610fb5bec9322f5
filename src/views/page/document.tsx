import type { ComponentChildren } from 'preact'
import { directionOf } from '../../domain/articles/language.js'
import { SettingContext, settingFor } from '../setting/setting.js'
import { stylesheet } from '../style/stylesheet.js'
import { Colophon } from './colophon.js'
import { jsonForScript } from './json-ld.js'
import { Nameplate, type NameplateSection } from './nameplate.js'
import type { PageHead } from './page-head.js'
import type { PublicationView } from './publication.js'

export interface DocumentProps {
  /** BCP 47: of the article or, where there is none, of the title. Chooses words, direction and the form of times. */
  language: string
  /** IANA name; UTC when left out. */
  timeZone?: string
  title: string
  head?: PageHead
  /** The title whose page this is; none on pages of the whole site. */
  publication?: PublicationView
  section?: NameplateSection
  /** The form of the page: a class on `main`. */
  form: string
  children: ComponentChildren
}

/**
 * The whole of a page around its content: head, nameplate, main, colophon. When the words fall back to English because a
 * language has none, the body says that it is English, and what is in the article's own language says so in its place.
 */
export function Document({
  language,
  timeZone = 'UTC',
  title,
  head = {},
  publication,
  section,
  form,
  children,
}: DocumentProps) {
  const setting = settingFor(language, timeZone)
  return (
    <html lang={language} dir={directionOf(language)}>
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {head.description !== undefined && <meta name="description" content={head.description} />}
        {head.robots !== undefined && <meta name="robots" content={head.robots} />}
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fdfcf8" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#141311" media="(prefers-color-scheme: dark)" />
        <link rel="stylesheet" href={stylesheet().path} />
        <link rel="icon" href={icon} />
        {head.canonical !== undefined && <link rel="canonical" href={head.canonical} />}
        {head.links?.map((link) => (
          <link {...link} />
        ))}
        {head.jsonLd !== undefined && (
          <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonForScript(head.jsonLd) }} />
        )}
      </head>
      <body {...setting.voice}>
        <SettingContext.Provider value={setting}>
          <a class="skip-link" href="#content">
            {setting.words.frame.skipToContent}
          </a>
          <Nameplate publication={publication} section={section} />
          <main id="content" class={form} tabIndex={-1}>
            {children}
          </main>
          <Colophon publication={publication} />
        </SettingContext.Provider>
      </body>
    </html>
  )
}

// In the page itself, so that browsers do not ask for /favicon.ico, which would be looked up as a title.
const icon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#7d1a24"/><path d="M22 11.5A7.4 7.4 0 1 0 22 20.5" fill="none" stroke="#fff" stroke-width="3.5"/></svg>',
  )
