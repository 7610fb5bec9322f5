import { reportFailure } from './cli/report-failure.js'
import { runService } from './cli/run-service.js'
import { readConfiguration } from './platform/config/configuration.js'

try {
  await runService(readConfiguration(process.env))
} catch (error) {
  process.exitCode = reportFailure(error)
}
