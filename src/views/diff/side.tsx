import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { useSetting } from '../setting/setting.js'

/** The numbers of the two versions that a side-by-side view shows. */
export const SideNumbers = createContext({ from: 1, to: 2 })

/** One half of a pair, labelled with its version: in sight on phones, where the halves stand one above the other. */
export function Side({ side, children }: { side: 'from' | 'to'; children: ComponentChildren }) {
  const { words, voice } = useSetting()
  const numbers = useContext(SideNumbers)
  return (
    <div class={children === null ? `side side-${side} side-empty` : `side side-${side}`}>
      {children !== null && (
        <p class="side-label" {...voice}>
          {words.history.version(numbers[side])}
        </p>
      )}
      {children}
    </div>
  )
}
