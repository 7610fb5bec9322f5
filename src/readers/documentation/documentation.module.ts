import { Module } from '@nestjs/common'
import { DiscoveryModule } from '@nestjs/core'
import { DocumentationController } from './documentation.controller.js'
import { DocumentationService } from './documentation.service.js'

/** The API's documentation for people. */
@Module({
  imports: [DiscoveryModule],
  controllers: [DocumentationController],
  providers: [DocumentationService],
})
export class DocumentationModule {}
