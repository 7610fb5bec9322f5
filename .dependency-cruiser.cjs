/** The floors of the house: imports run down only. See docs/architecture.md. */
const floor3 = ['readers', 'auditors', 'exchange', 'desk']
const floor2 = ['publications', 'accounts', 'articles', 'revisions', 'releases', 'corrections', 'events']

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: 'generated/prisma' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Floor 0 imports nothing above it and no framework: no Nest, no Prisma, no HTTP, no I/O.',
      severity: 'error',
      from: { path: '^src/domain', pathNot: '\\.spec\\.ts$' },
      to: { path: ['^src/(?!domain)', '^node_modules/(@nestjs|@prisma|pg|fastify|@fastify|preact)/'] },
    },
    {
      name: 'domain-does-no-io',
      severity: 'error',
      from: { path: '^src/domain', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'package-entry-is-pure',
      comment: 'corrigenda/diff is for anybody: nothing but the domain is behind it.',
      severity: 'error',
      from: { path: '^src/diff(/|\\.ts$)', pathNot: '\\.spec\\.ts$' },
      to: { path: ['^src/(?!domain|diff)', '^node_modules/(?!zod/)'] },
    },
    {
      name: 'package-entry-does-no-io',
      severity: 'error',
      from: { path: '^src/diff(/|\\.ts$)', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'platform-below-rooms',
      severity: 'error',
      from: { path: '^src/platform' },
      to: { path: '^src/(?!domain|platform|generated)' },
    },
    {
      name: 'views-know-the-domain-only',
      severity: 'error',
      from: { path: '^src/views', pathNot: '\\.spec\\.tsx?$' },
      to: { path: '^src/(?!domain|views)' },
    },
    {
      name: 'newsroom-below-readers',
      severity: 'error',
      from: { path: '^src/newsroom' },
      to: { path: '^src/(?!domain|platform|newsroom|generated)' },
    },
    {
      name: 'newsroom-rooms-meet-through-their-doors',
      comment: 'A newsroom room uses another only through what its index.ts exports.',
      severity: 'error',
      from: { path: '^src/newsroom/([^/]+)/' },
      to: {
        path: `^src/newsroom/(${floor2.join('|')})/`,
        pathNot: ['^src/newsroom/$1/', '^src/newsroom/[^/]+/index\\.ts$'],
      },
    },
    {
      name: 'floor-3-uses-doors-too',
      severity: 'error',
      from: { path: `^src/(${floor3.join('|')})/` },
      to: { path: '^src/newsroom/[^/]+/', pathNot: '^src/newsroom/[^/]+/index\\.ts$' },
    },
    {
      name: 'floor-3-rooms-do-not-meet',
      severity: 'error',
      from: { path: `^src/(${floor3.join('|')})/` },
      to: { path: `^src/(${floor3.join('|')}|cli|demo)/`, pathNot: '^src/$1/' },
    },
    {
      name: 'nothing-imports-the-roof',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main|cli|diff|service|app\\.module)\\.ts$|^src/(cli|demo|diff)/' },
      to: { path: '^src/(main|cli|diff|service|app\\.module)\\.ts$|^src/(cli|demo|diff)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|generated' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
    moduleSystems: ['es6'],
  },
}
