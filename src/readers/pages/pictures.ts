import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Inject, Injectable } from '@nestjs/common'

/** The folder of the demo's drawings, which stands above this floor. */
export const PICTURE_FOLDER = Symbol('PICTURE_FOLDER')

export interface Picture {
  svg: string
  /** Of its content, which is no secret: pictures are part of the program. */
  hash: string
}

/** The drawings of a folder, read once. A name is looked up among theirs and is never a path. */
@Injectable()
export class Pictures {
  private readonly byName: ReadonlyMap<string, Picture>

  constructor(@Inject(PICTURE_FOLDER) folder: string) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.svg'))
    this.byName = new Map(names.map((name) => [name, pictureOf(readFileSync(join(folder, name), 'utf8'))]))
  }

  find(name: string): Picture | undefined {
    return this.byName.get(name)
  }
}

function pictureOf(svg: string): Picture {
  return { svg, hash: createHash('sha256').update(svg).digest('hex').slice(0, 16) }
}
