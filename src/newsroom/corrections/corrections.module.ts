import { Module } from '@nestjs/common'
import { RevisionsModule } from '../revisions/index.js'
import { ArticleCorrectionsController } from './article-corrections.controller.js'
import { CorrectionsController } from './corrections.controller.js'
import { CorrectionsService } from './corrections.service.js'

@Module({
  imports: [RevisionsModule],
  controllers: [ArticleCorrectionsController, CorrectionsController],
  providers: [CorrectionsService],
  exports: [CorrectionsService],
})
export class CorrectionsModule {}
