import { Injectable } from '@nestjs/common'
import { Refusal } from '../../domain/refusal.js'
import type { Answer } from '../../platform/http/answer.js'
import type { Call } from '../../platform/http/call.js'
import { Writes } from '../../platform/http/writes.js'
import { Comparisons } from '../../platform/workers/comparisons.js'
import type { Work } from '../../platform/database/work.js'
import { conflictPicture } from './conflict-picture.js'
import { saveRevision, type Saved, type SaveInput } from './save-revision.js'
import { restoreRevision } from './restore-revision.js'
import { savedAnswer } from './saved-answer.js'
import { StaleSave } from './stale-save.js'

/** Saves and restores, with the three-way picture for those who come too late (R3). */
@Injectable()
export class SavesService {
  constructor(
    private readonly writes: Writes,
    private readonly comparisons: Comparisons,
  ) {}

  save(call: Call, input: Omit<SaveInput, 'ifMatch'>): Promise<Answer> {
    return this.run(call, (work) => saveRevision(work, { ...input, ifMatch: call.ifMatch }))
  }

  restore(call: Call, input: { articleId: string; number: number }): Promise<Answer> {
    return this.run(call, (work) => restoreRevision(work, { ...input, ifMatch: call.ifMatch }))
  }

  private async run(call: Call, act: (work: Work) => Promise<Saved>): Promise<Answer> {
    try {
      return await this.writes.runLean(call, async (work) => savedAnswer(work, await act(work)))
    } catch (failure) {
      if (!(failure instanceof StaleSave)) throw failure
      const conflict = await conflictPicture(failure.sides, this.comparisons)
      throw new Refusal(failure.code, failure.detail, [], { conflict })
    }
  }
}
