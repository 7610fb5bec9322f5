interface ChoiceProps {
  href: string
  text: string
  /** Whether this is what is being looked at. */
  here: boolean
}

/** One of several ways on, as an item of their list; the one that the reader took is marked. */
export function Choice({ href, text, here }: ChoiceProps) {
  return (
    <li>
      <a href={href} {...(here ? { 'aria-current': 'page' as const } : {})}>
        {text}
      </a>
    </li>
  )
}
