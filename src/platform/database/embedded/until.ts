import { setTimeout as pause } from 'node:timers/promises'

/**
 * Asks `condition` again and again until it answers with something other than undefined, and returns that; undefined when the
 * deadline passes first. For what no event tells: the end of a process that is not our child, a file another process writes.
 */
export async function until<Answer>(
  condition: () => Answer | undefined | Promise<Answer | undefined>,
  { milliseconds, every = 20 }: { milliseconds: number; every?: number },
): Promise<Answer | undefined> {
  const deadline = performance.now() + milliseconds
  for (;;) {
    const answer = await condition()
    if (answer !== undefined || performance.now() >= deadline) return answer
    await pause(every)
  }
}
