/**
 * What every diff carries as `engine`. The number is raised whenever the same input may give other entries; the ICU version is
 * part of it because word and sentence boundaries come from the runtime.
 */
export const engineVersion = `corrigenda-diff/2 icu/${process.versions['icu'] ?? 'none'}`
