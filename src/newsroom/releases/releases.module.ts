import { Module } from '@nestjs/common'
import { RevisionsModule } from '../revisions/index.js'
import { ReleasesController } from './releases.controller.js'

@Module({ imports: [RevisionsModule], controllers: [ReleasesController] })
export class ReleasesModule {}
