/** What a public answer about one article depends on: the article, and how its publication shows things. Shared caches purge by it. */
export function surrogateKeys(articleId: string, publicationId: string): { 'surrogate-key': string } {
  return { 'surrogate-key': `article:${articleId} policy:${publicationId}` }
}

/** What a public list of a publication depends on: any change of any of its articles. */
export function listSurrogateKeys(publicationId: string): { 'surrogate-key': string } {
  return { 'surrogate-key': `publication:${publicationId}` }
}
