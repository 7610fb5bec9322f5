import type { ComponentChildren } from 'preact'
import { foreign } from '../setting/foreign.js'
import { useSetting } from '../setting/setting.js'

interface PageTitleProps {
  title: ComponentChildren
  intro?: ComponentChildren
  /** What the page is about: an article's headline, and where to read it. */
  about?: { text: string; language: string; href: string }
}

/** The head of a page that is not an article: what it is about, its h1, a sentence on what stands below. */
export function PageTitle({ title, intro, about }: PageTitleProps) {
  const { words } = useSetting()
  return (
    <header class="page-title">
      {about !== undefined && (
        <p class="about">
          <a href={about.href} {...foreign(about.language, words.locale)}>
            {about.text === '' ? words.lists.untitled : about.text}
          </a>
        </p>
      )}
      <h1>{title}</h1>
      {intro !== undefined && <p class="intro">{intro}</p>}
    </header>
  )
}
