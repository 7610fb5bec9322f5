/** What a thread of the pool can do: each export is a task by its name. */
export { runBlame } from './blame-task.js'
export { runComparison } from './comparison-task.js'
export { runTouched } from './touched-task.js'
