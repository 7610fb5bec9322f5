import { countryNames } from './country-names.js'
import type { Token } from './tokens.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Nouns that measure another noun: "Tonnen Müll", "Ende Mai" and "eine Gruppe Jugendlicher" are no names. */
const measures =
  words(`gruppe reihe zahl anzahl menge art sorte stück teil ende anfang mitte glas tasse flasche haufen paar dutzend
  hälfte drittel viertel rund bundesland stadt firma konzern`)
/** Places that stand without an article. */
const places =
  words(`berlin hamburg münchen köln frankfurt stuttgart düsseldorf leipzig dortmund essen bremen dresden hannover nürnberg
  duisburg bochum bonn münster karlsruhe mannheim augsburg wiesbaden kiel mainz freiburg erfurt rostock potsdam saarbrücken magdeburg
  wien graz linz salzburg innsbruck zürich basel bern genf luzern brüssel paris london madrid rom moskau kiew kyjiw warschau prag
  budapest washington bayern sachsen thüringen hessen brandenburg niedersachsen saarland europa asien afrika amerika`)
/** First names that many people have; beside another capitalised word they make a name certain. */
const firstNames =
  words(`alexander andreas angela anna annalena anton barbara birgit boris christian christine christoph claudia
  daniel david dirk elisabeth emma eva frank franziska friedrich gabriele georg gerhard hans heike heinrich helmut hubertus jan jens
  joachim johannes jörg josef julia jürgen karin karl katharina katrin klaus lars laura lena lisa lukas manfred manuela marco maria
  markus martin matthias max michael monika nancy nicole nina norbert olaf oliver otto paul peter petra philipp ralf robert rolf
  sabine sandra sebastian silke simon sophie stefan stefanie stephan susanne sven thomas tobias torsten ulrich ulrike ursula uwe
  volker werner wolfgang`)

/** Whether a word is a common first name, or a title that stands before a name. */
export function isFirstName({ lower, meaning }: Token): boolean {
  return firstNames.has(lower) || meaning?.honorific === true
}

/**
 * Whether a run of capitalised German words is surely a name: with an acronym, a country or a known place; behind a verb of saying
 * or a title; or a first name or title with what follows it, or two capitalised words of which neither measures the other. All
 * German nouns have a capital, so a single one is not a name for that.
 */
export function isGermanName(text: string, tokens: readonly Token[], run: readonly Token[]): boolean {
  const [first] = run
  if (first === undefined) return false
  const countries = countryNames('de')
  const sure = (token: Token): boolean =>
    /^\p{Lu}{2,}$/u.test(token.text) || countries.has(token.lower) || places.has(token.lower)
  if (run.some((token) => token.change >= 0 && sure(token))) return true
  if (run.every((token) => token.change < 0) && run.some(sure)) return true
  const last = tokens[tokens.indexOf(first) - 1]
  if (run.length === 1) {
    if (first.meaning !== undefined) return false
    return last?.meaning?.attribution !== undefined && text.slice(last.end, first.start) === ' '
  }
  if (
    run.some(({ meaning, lower }) => meaning?.unit !== undefined || meaning?.scale !== undefined || measures.has(lower))
  )
    return false
  if (isFirstName(first)) return true
  // A title that is not known and a name: only what follows it can be told to be one.
  return run.slice(1).some(({ change }) => change >= 0) || run.length > 2 || run.every(({ change }) => change < 0)
}
