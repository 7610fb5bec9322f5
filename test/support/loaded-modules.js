/** A loader that says on standard error what is imported, one address a line: `node --import ./test/support/loaded-modules.js …`. */
import { writeSync } from 'node:fs'
import { register } from 'node:module'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) register(import.meta.url)

/** @type {import('node:module').ResolveHook} */
export async function resolve(specifier, context, nextResolve) {
  const resolved = await nextResolve(specifier, context)
  writeSync(2, `${resolved.url}\n`)
  return resolved
}
