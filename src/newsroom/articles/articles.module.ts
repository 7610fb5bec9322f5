import { Module } from '@nestjs/common'
import { PublicationsModule } from '../publications/index.js'
import { ArticlesController } from './articles.controller.js'
import { ArticlesService } from './articles.service.js'

@Module({
  imports: [PublicationsModule],
  controllers: [ArticlesController],
  providers: [ArticlesService],
  exports: [ArticlesService],
})
export class ArticlesModule {}
