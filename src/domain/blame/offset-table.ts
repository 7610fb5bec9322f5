const smallest = 16_384
/** A hash whose places are taken so many times over is not worth more looks: whoever makes such by design gains nothing. */
const mostProbes = 128

/**
 * From hashes of 32 bits to offsets, as an open hash table in typed arrays: a `Map` boxes most such hashes, and takes four times
 * as long and as much memory. Nothing is ever removed. 16 to 32 bytes an entry. Always the same for the same calls in the same order.
 */
export class OffsetTable {
  private hashes = new Int32Array(smallest)
  /** An offset and one more; 0 where there is none. */
  private offsets = new Int32Array(smallest)
  private size = 0

  /** The offset of a hash, or -1. */
  get(hash: number): number {
    const slot = this.slotOf(hash)
    return slot === -1 ? -1 : this.offsets[slot]! - 1
  }

  /** Remembers the offset of a hash that has none. In the rare case that there is no place for it, it is forgotten. */
  set(hash: number, offset: number): void {
    if (2 * (this.size + 1) > this.hashes.length) this.grow()
    const slot = this.slotOf(hash)
    if (slot === -1) return
    this.hashes[slot] = hash
    this.offsets[slot] = offset + 1
    this.size++
  }

  /** Where a hash stands or would stand. */
  private slotOf(hash: number): number {
    const mask = this.hashes.length - 1
    let slot = (hash ^ (hash >>> 16)) & mask
    for (let probe = 1; probe <= mostProbes; probe++) {
      if (this.offsets[slot] === 0 || this.hashes[slot] === hash) return slot
      slot = (slot + probe) & mask
    }
    return -1
  }

  private grow(): void {
    const [hashes, offsets] = [this.hashes, this.offsets]
    this.hashes = new Int32Array(hashes.length * 2)
    this.offsets = new Int32Array(hashes.length * 2)
    this.size = 0
    for (let slot = 0; slot < hashes.length; slot++) {
      if (offsets[slot] !== 0) this.set(hashes[slot]!, offsets[slot]! - 1)
    }
  }
}
