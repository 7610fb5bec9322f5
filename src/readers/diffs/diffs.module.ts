import { Module } from '@nestjs/common'
import { DiffsController } from './diffs.controller.js'
import { DiffsService } from './diffs.service.js'
import { RangesService } from './ranges.service.js'

@Module({ controllers: [DiffsController], providers: [DiffsService, RangesService], exports: [DiffsService] })
export class DiffsModule {}
