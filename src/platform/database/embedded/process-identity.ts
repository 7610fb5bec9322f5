import { readFileSync } from 'node:fs'
import { failedWith } from './embedded-database-error.js'
import { runProgram } from './run-program.js'

/** Whether a process with this id runs, whoever it belongs to. One that ended and was not yet collected by its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (!failedWith(error, 'EPERM')) return false
  }
  return process.platform !== 'linux' || statusFields(pid)?.[0] !== 'Z'
}

/** The fields of proc(5)'s `stat` after the command name, which stands in brackets and may hold anything: state first. */
function statusFields(pid: number): string[] | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
  } catch {
    return undefined
  }
}

/**
 * A mark that tells a process from another that got the same id later: when it began, and in which run of the machine.
 * Undefined when the process is gone or the platform does not tell (Windows).
 */
export async function startMark(pid: number): Promise<string | undefined> {
  if (process.platform === 'win32') return undefined
  if (process.platform !== 'linux') {
    const result = await runProgram('ps', ['-o', 'lstart=', '-p', String(pid)]).catch(() => undefined)
    return result?.code === 0 ? result.output.trim() : undefined
  }
  const fields = statusFields(pid)
  if (fields === undefined || fields[0] === 'Z') return undefined
  // Field 22, the 20th after the name: clock ticks since the machine started, so the boot's id goes with it.
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
  return `${boot}/${fields[19]}`
}
