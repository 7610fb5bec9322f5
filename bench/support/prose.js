const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za th ch st br'.split(' ')

/** About `length` characters of words that no one speaks, different for every seed and the same in every run. */
export function proseOf(seed, length) {
  let state = (seed * 2_654_435_761) % 4_294_967_296
  const next = (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return Math.floor((state / 4_294_967_296) * below)
  }
  let text = ''
  while (text.length < length) {
    const word = Array.from({ length: 1 + next(3) }, () => syllables[next(syllables.length)]).join('')
    text += `${text === '' ? '' : ' '}${next(40) === 0 ? 'water' : word}`
  }
  return `${text}.`
}
