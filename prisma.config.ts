import { defineConfig } from 'prisma/config'

/** For those who run Prisma's own CLI. The service applies the same migrations itself when it starts (`corrigenda migrate`). */
export default defineConfig({
  schema: 'prisma/schema',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env['DATABASE_URL'] ?? 'postgresql://localhost:5432/corrigenda' },
})
