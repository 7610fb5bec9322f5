import { type DynamicModule, Module } from '@nestjs/common'
import { CorrectionsModule } from '../../newsroom/corrections/index.js'
import { PublicationsModule } from '../../newsroom/publications/index.js'
import { BlameModule } from '../blame/blame.module.js'
import { DiffsModule } from '../diffs/diffs.module.js'
import { ArticlePagesController } from './article-pages.controller.js'
import { ArticlePagesService } from './article-pages.service.js'
import { AssetsController } from './assets.controller.js'
import { BlamePagesService } from './blame-pages.service.js'
import { ChangeSummaries } from './change-summaries.js'
import { DiffPagesService } from './diff-pages.service.js'
import { HistoryPagesService } from './history-pages.service.js'
import { PageReading } from './page-reading.js'
import { PICTURE_FOLDER, Pictures } from './pictures.js'
import { TitlePagesController } from './title-pages.controller.js'
import { TitlePagesService } from './title-pages.service.js'

export interface PagesOptions {
  /** The folder whose drawings are given out under `/assets/demo/`. */
  pictures: string
}

/** The readers' pages. */
@Module({})
export class PagesModule {
  static with({ pictures }: PagesOptions): DynamicModule {
    return {
      module: PagesModule,
      imports: [PublicationsModule, CorrectionsModule, DiffsModule, BlameModule],
      controllers: [AssetsController, TitlePagesController, ArticlePagesController],
      providers: [
        { provide: PICTURE_FOLDER, useValue: pictures },
        Pictures,
        PageReading,
        ChangeSummaries,
        ArticlePagesService,
        HistoryPagesService,
        DiffPagesService,
        BlamePagesService,
        TitlePagesService,
      ],
    }
  }
}
