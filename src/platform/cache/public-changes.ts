import { Injectable } from '@nestjs/common'

type Listener = (keys: readonly string[]) => void

/**
 * What readers could notice a change of, by surrogate key: `article:<id>`, `publication:<id>` (its lists), `policy:<id>` (how
 * everything of a publication is shown), `all`. Told by units of work of this process when they commit, and by the database of
 * those of every other.
 */
@Injectable()
export class PublicChanges {
  private readonly listeners = new Set<Listener>()

  onChange(listener: Listener): void {
    this.listeners.add(listener)
  }

  tell(keys: readonly string[]): void {
    if (keys.length > 0) for (const listener of this.listeners) listener(keys)
  }
}
