/** The words of a block that is being attributed, and where in the archive each was found, -1 while it was not. */
export class BlockOrigins {
  readonly at: Int32Array
  private left: number

  constructor(readonly words: Int32Array) {
    this.at = new Int32Array(words.length).fill(-1)
    this.left = words.length
  }

  /** Whether every word was found. */
  get complete(): boolean {
    return this.left === 0
  }

  isFound(index: number): boolean {
    return this.at[index] !== -1
  }

  /** The first word from `index` on that was not found, or the number of words. */
  nextMissing(index: number): number {
    let next = index
    while (next < this.at.length && this.at[next] !== -1) next++
    return next
  }

  /** Takes `count` words from `start` on as those of the archive from `offset` on. What was found before stays as it was. */
  take(start: number, offset: number, count: number): void {
    for (let k = 0; k < count; k++) {
      if (this.at[start + k] !== -1) continue
      this.at[start + k] = offset + k
      this.left--
    }
  }

  /** The stretches of words that stand in the archive one behind the other as well. */
  *stretches(): Generator<{ start: number; offset: number; count: number }> {
    for (let start = 0; start < this.at.length;) {
      const offset = this.at[start]!
      let end = start + 1
      if (offset !== -1) while (end < this.at.length && this.at[end] === offset + end - start) end++
      if (offset !== -1) yield { start, offset, count: end - start }
      start = end
    }
  }
}
