import { Injectable } from '@nestjs/common'

/** What time it is. Replaced in tests and by the demo, whose history spreads over days. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date()
  }
}
