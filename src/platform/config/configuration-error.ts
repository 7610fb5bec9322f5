/** One environment variable that cannot be used. `message` says what is expected and never repeats the value: it may be a secret. */
export interface ConfigurationProblem {
  variable: string
  message: string
}

/** The environment cannot be started from. Lists every problem at once, so that one look is enough to mend them all. */
export class ConfigurationError extends Error {
  constructor(readonly problems: ConfigurationProblem[]) {
    const lines = problems.map(({ variable, message }) => `  ${variable}: ${message}`)
    super(
      `The configuration has ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${lines.join('\n')}`,
    )
    this.name = 'ConfigurationError'
  }
}
