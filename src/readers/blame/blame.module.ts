import { Module } from '@nestjs/common'
import { RevisionsModule } from '../../newsroom/revisions/index.js'
import { BlameController } from './blame.controller.js'
import { BlameService } from './blame.service.js'

@Module({
  imports: [RevisionsModule],
  controllers: [BlameController],
  providers: [BlameService],
  exports: [BlameService],
})
export class BlameModule {}
