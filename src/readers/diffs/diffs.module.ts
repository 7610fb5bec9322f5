import { Module } from '@nestjs/common'
import { DiffsController } from './diffs.controller.js'
import { DiffsService } from './diffs.service.js'
import { KeptDiffs } from './kept-diffs.js'
import { RangesService } from './ranges.service.js'

@Module({
  controllers: [DiffsController],
  providers: [DiffsService, KeptDiffs, RangesService],
  exports: [DiffsService, KeptDiffs],
})
export class DiffsModule {}
