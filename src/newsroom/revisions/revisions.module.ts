import { Module } from '@nestjs/common'
import { RevisionsController } from './revisions.controller.js'
import { RevisionsService } from './revisions.service.js'
import { SavesService } from './saves.service.js'

@Module({
  controllers: [RevisionsController],
  providers: [RevisionsService, SavesService],
  exports: [RevisionsService],
})
export class RevisionsModule {}
