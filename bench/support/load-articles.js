const words = 'council harbour bridge report minister water school vote budget line station fire winter road'.split(' ')

/** Text of a set length that is different for every seed and the same in every run. */
function sentence(seed, length) {
  const picked = []
  for (let index = 0; index < length; index++) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    picked.push(words[seed % words.length])
  }
  return `${picked.join(' ')}.`
}

export function documentOf(article, revision) {
  const body = Array.from({ length: 20 }, (_, position) => {
    const changed = position === revision % 20 ? revision : 0
    return { kind: 'paragraph', runs: [{ text: sentence(article * 1_000 + position * 50 + changed, 70) }] }
  })
  return { headline: `Article ${article}, as of ${revision}`, body }
}

export async function send(origin, token, method, path, body, headers = {}) {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`)
  return { json: await response.json(), etag: response.headers.get('etag') }
}

/** A title, an editor, and articles with revisions of which all are released. Gives the token and the articles. */
export async function loadArticles(origin, adminToken, articles, revisions) {
  await send(origin, adminToken, 'POST', '/v1/publications', {
    slug: 'bench',
    name: 'Bench',
    language: 'en',
    timeZone: 'UTC',
  })
  const account = await send(origin, adminToken, 'POST', '/v1/accounts', {
    name: 'Bench',
    roles: { bench: ['editor'] },
  })
  const { json } = await send(origin, adminToken, 'POST', `/v1/accounts/${account.json.id}/tokens`, { label: 'bench' })
  const { token } = json
  const loaded = []
  const one = async (article) => {
    const count = typeof revisions === 'function' ? revisions(article) : revisions
    const made = await send(origin, token, 'POST', '/v1/articles', {
      publication: 'bench',
      content: documentOf(article, 1),
    })
    const path = `/v1/articles/${made.json.article.id}`
    let { etag } = made.json.revision
    let articleTag = made.etag
    for (let revision = 1; revision <= count; revision++) {
      if (revision > 1) {
        const saved = await send(
          origin,
          token,
          'POST',
          `${path}/revisions`,
          { content: documentOf(article, revision) },
          { 'if-match': etag },
        )
        etag = saved.json.etag
      }
      await send(
        origin,
        token,
        'POST',
        `${path}/releases`,
        { revision, significance: 'minor' },
        { 'if-match': articleTag },
      )
      articleTag = (await send(origin, token, 'GET', path)).etag
    }
    loaded[article] = { path, etag, revisions: count }
  }
  const lanes = 8
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let article = lane; article < articles; article += lanes) await one(article)
    }),
  )
  return { token, articles: loaded }
}
