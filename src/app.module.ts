import { join } from 'node:path'
import { type DynamicModule, Module } from '@nestjs/common'
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core'
import { EventsModule } from './auditors/events/events.module.js'
import { AccountsModule } from './newsroom/accounts/index.js'
import { ArticlesModule } from './newsroom/articles/index.js'
import { CorrectionsModule } from './newsroom/corrections/index.js'
import { PublicationsModule } from './newsroom/publications/index.js'
import { ReleasesModule } from './newsroom/releases/index.js'
import { RevisionsModule } from './newsroom/revisions/index.js'
import { AnswerInterceptor } from './platform/http/answer.interceptor.js'
import { validation } from './platform/http/validation.js'
import { PlatformModule, type PlatformOptions } from './platform/platform.module.js'
import { AuthenticationGuard } from './platform/security/authentication.guard.js'
import { BlameModule } from './readers/blame/blame.module.js'
import { DiffsModule } from './readers/diffs/diffs.module.js'
import { DocumentationModule } from './readers/documentation/documentation.module.js'
import { PagesModule } from './readers/pages/pages.module.js'
import { ProblemPageFilter } from './readers/pages/problem-page.filter.js'
import { PhrasesModule } from './readers/phrases/phrases.module.js'

/** The one file that knows every module. */
@Module({})
export class AppModule {
  static with(options: PlatformOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(options),
        PublicationsModule,
        AccountsModule,
        ArticlesModule,
        RevisionsModule,
        ReleasesModule,
        CorrectionsModule,
        DiffsModule,
        BlameModule,
        PhrasesModule,
        EventsModule,
        DocumentationModule,
        PagesModule.with({ pictures: join(import.meta.dirname, 'demo', 'pictures') }),
      ],
      providers: [
        { provide: APP_GUARD, useClass: AuthenticationGuard },
        { provide: APP_PIPE, useValue: validation },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_FILTER, useClass: ProblemPageFilter },
      ],
    }
  }
}
