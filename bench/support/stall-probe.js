/** Loaded into the service before its own code (`--import`): tells on request for how long its event loop stood still at most since the last one. */
import { monitorEventLoopDelay } from 'node:perf_hooks'

const resolution = 1
const delay = monitorEventLoopDelay({ resolution })
delay.enable()
process.on('message', () => {
  // A turn later, so that a stall that ends with this message is counted.
  setTimeout(() => {
    process.send({ longestMs: Math.max(0, delay.max / 1e6 - resolution) })
    delay.reset()
  }, 5)
})
process.channel?.unref()
