import type { Newsroom, Step, Story } from './story.js'

/** Every step of every story in order of time: what a loader walks, so that one clock and one audit log run forward only. */
export function stepsInOrder(newsroom: Newsroom): { story: Story; step: Step }[] {
  return newsroom.stories
    .flatMap((story) => story.steps.map((step) => ({ story, step })))
    .sort((one, other) => Date.parse(one.step.at) - Date.parse(other.step.at))
}
