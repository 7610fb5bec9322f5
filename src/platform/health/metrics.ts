import { Injectable, type OnApplicationShutdown } from '@nestjs/common'
import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'

/** What the process counts of itself. Each service has a registry of its own, so that several can run in one test. */
@Injectable()
export class Metrics implements OnApplicationShutdown {
  readonly registry = new Registry()
  private readonly answers = new Counter({
    name: 'corrigenda_http_answers_total',
    help: 'Answers by method and status',
    labelNames: ['method', 'status'] as const,
    registers: [this.registry],
  })
  private readonly seconds = new Histogram({
    name: 'corrigenda_http_answer_seconds',
    help: 'Time from request to answer',
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2],
    registers: [this.registry],
  })

  constructor() {
    collectDefaultMetrics({ register: this.registry })
  }

  watch(server: FastifyInstance): void {
    server.addHook('onResponse', (request, reply, done) => {
      this.answers.inc({ method: request.method, status: reply.statusCode })
      this.seconds.observe(reply.elapsedTime / 1_000)
      done()
    })
  }

  onApplicationShutdown(): void {
    this.registry.clear()
  }
}
