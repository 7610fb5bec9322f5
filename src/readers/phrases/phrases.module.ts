import { Module } from '@nestjs/common'
import { RevisionsModule } from '../../newsroom/revisions/index.js'
import { PhrasesController } from './phrases.controller.js'
import { PhrasesService } from './phrases.service.js'

@Module({ imports: [RevisionsModule], controllers: [PhrasesController], providers: [PhrasesService] })
export class PhrasesModule {}
