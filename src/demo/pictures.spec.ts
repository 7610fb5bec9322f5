import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { demoNewsroom } from './demo-newsroom.js'
import { outcomeOf } from './outcome-of.js'

const folder = join(process.cwd(), 'src/demo/pictures')
const files = readdirSync(folder)
const shown = demoNewsroom.stories
  .flatMap((story) => outcomeOf(story).revisions)
  .flatMap(({ content }) => content.body)
  .flatMap((block) => (block.kind === 'image' ? [block.src] : []))

describe('the demo’s pictures', () => {
  it('are all there, and all used', () => {
    const used = new Set(shown.map((src) => src.replace('/assets/demo/', '')))
    expect([...used].sort()).toEqual(files.toSorted())
  })

  it.each(files)('%s is a drawing of its own: no script, nothing from elsewhere', (file) => {
    const source = readFileSync(join(folder, file), 'utf8')
    expect(source).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 1200 800"/)
    expect(source.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /script|\bon\w+=|href|https?:|url\((?!#)|@import/i,
    )
    expect(source.length).toBeLessThan(6000)
  })
})
