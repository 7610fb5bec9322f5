/** What holds for every route. */
export function Conventions() {
  return (
    <section aria-labelledby="conventions">
      <h2 class="rubric" id="conventions">
        Conventions
      </h2>
      <dl class="conventions">
        <div>
          <dt>Who calls</dt>
          <dd>
            <code>Authorization: Bearer corr_…</code> with a token of an account. Without one you are the public and see
            what was released. What you may not know of is 404, as if it were not there.
          </dd>
        </div>
        <div>
          <dt>Errors</dt>
          <dd>
            <code>application/problem+json</code> (RFC 9457) with a stable <code>code</code>.{' '}
            <a href="/docs/problems">All codes, and what to do</a>.
          </dd>
        </div>
        <div>
          <dt>Saving over others</dt>
          <dd>
            Send the <code>ETag</code> of what you edited as <code>If-Match</code>: of the head revision to{' '}
            <code>…/revisions</code> and <code>…/restore</code>, of the article to <code>…/releases</code>, of the
            resource itself to <code>…/transitions</code> and to every <code>PATCH</code>. None is 428, a stale one 412.
          </dd>
        </div>
        <div>
          <dt>Trying again</dt>
          <dd>
            Every <code>POST</code> that writes takes <code>Idempotency-Key: "…"</code>. The same request again within
            24 hours gets the first answer again and writes nothing.
          </dd>
        </div>
        <div>
          <dt>Lists</dt>
          <dd>
            <code>?limit=</code> (50, at most 200) and <code>?cursor=</code> from <code>next</code> of the page before.
          </dd>
        </div>
        <div>
          <dt>Forms</dt>
          <dd>
            Times are RFC 3339 in UTC, ids UUIDv7. A revision also comes as <code>text/html</code>,{' '}
            <code>text/markdown</code> and <code>text/plain</code>, by <code>Accept</code>. Unknown fields in a request
            are refused.
          </dd>
        </div>
        <div>
          <dt>For machines</dt>
          <dd>
            <a href="/openapi.json">OpenAPI 3.1</a>
          </dd>
        </div>
      </dl>
    </section>
  )
}
