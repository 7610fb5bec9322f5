import { metadataTextSql } from '../revisions/index.js'
import { blockTextSql, hasWordsSql } from './block-text-sql.js'

/**
 * What stands around a `page (article_id, id, place)` of corrections. Everything is read in one statement, so that a release
 * which commits meanwhile is in all of an answer or in none of it (C2), and so that a list costs one statement whatever its
 * length. The words are looked for once in each article that the page has anchors in.
 *
 * A release shows the error when it holds one of the blocks with the wrong words that were there before the fix and are not in
 * it: the same words in another sentence of the fixed text are no error, and a paragraph that a restore brings back is one again.
 */
export const correctionsSql = (page: string): string => `WITH page AS MATERIALIZED (${page}
), anchor AS MATERIALIZED (
  SELECT k.article_id, k.correction_id, k.ordinal, k.revision, e.text AS exact, f.text AS prefix, g.text AS suffix
  FROM page p
  JOIN correction_anchor k ON k.article_id = p.article_id AND k.correction_id = p.id
  LEFT JOIN wording e ON e.article_id = k.article_id AND e.id = k.exact_id
  LEFT JOIN wording f ON f.article_id = k.article_id AND f.id = k.prefix_id
  LEFT JOIN wording g ON g.article_id = k.article_id AND g.id = k.suffix_id
), words AS MATERIALIZED (
  SELECT b.article_id, b.ordinal, b.first_revision, ${blockTextSql} AS text
  FROM block b WHERE b.redaction_id IS NULL AND b.article_id IN (SELECT article_id FROM anchor)
), held AS MATERIALIZED (
  SELECT k.article_id, k.correction_id, k.ordinal, array_agg(w.ordinal) AS blocks,
    array_agg(w.ordinal) FILTER (WHERE c.fixed_in IS NULL OR (w.first_revision < c.fixed_in AND NOT w.ordinal = ANY(fix.blocks))) AS wrong
  FROM anchor k
  JOIN words w ON w.article_id = k.article_id AND ${hasWordsSql('w.text', 'k.exact')}
  JOIN correction c ON c.article_id = k.article_id AND c.id = k.correction_id
  LEFT JOIN listed_revision fix ON fix.article_id = c.article_id AND fix.number = c.fixed_in
  GROUP BY k.article_id, k.correction_id, k.ordinal
), shown AS MATERIALIZED (
  SELECT x.article_id, x.number, x.revision, x.at, r.blocks
  FROM release x JOIN listed_revision r ON r.article_id = x.article_id AND r.number = x.revision
  WHERE x.article_id IN (SELECT article_id FROM anchor)
), carried AS MATERIALIZED (
  SELECT h.correction_id, h.ordinal, json_agg(s.revision ORDER BY s.revision) AS revisions
  FROM held h JOIN shown s ON s.article_id = h.article_id AND s.blocks && h.blocks
  GROUP BY h.correction_id, h.ordinal
), erring AS (
  SELECT h.correction_id, s.number, s.revision, s.at, bool_or(coalesce(s.blocks && h.wrong, false)) AS wrong
  FROM held h JOIN shown s ON s.article_id = h.article_id
  GROUP BY h.correction_id, s.number, s.revision, s.at
), exposed AS MATERIALIZED (
  SELECT correction_id, json_agg(json_build_object('number', number, 'revision', revision, 'at', at, 'wrong', wrong) ORDER BY number)
    FILTER (WHERE wrong OR after_wrong) AS releases
  FROM (SELECT erring.*, lag(wrong) OVER (PARTITION BY correction_id ORDER BY number) AS after_wrong FROM erring) AS each_release
  GROUP BY correction_id
)
SELECT c.id, c.article_id AS "articleId", c.publication_id AS "publicationId", t.slug AS "publicationSlug",
  t.version AS "publicationVersion", coalesce(t.policy ->> 'showStaff', 'none') AS "showStaff",
  (SELECT coalesce(sum(u.version), 0)::int FROM account u
   WHERE u.id IN (SELECT s.by_id FROM statement s WHERE s.article_id = c.article_id AND s.correction_id = c.id
     UNION SELECT v.by_id FROM review v WHERE v.article_id = c.article_id AND v.correction_id = c.id)) AS "namesVersion",
  a.slug AS "articleSlug", a.version AS "articleVersion", a.redactions, a.language, a.pub_status::text AS "pubStatus", a.live,
  (SELECT ${metadataTextSql('r.article_id', 'r.blocks[1]')} FROM listed_revision r
   WHERE r.article_id = a.id AND r.number = a.live) AS headline,
  c.kind::text AS kind, c.severity::text AS severity, c.cause, c.state::text AS state, c.placement::text AS placement,
  wrong.text AS wrong, "right".text AS "right", c.introduced_in AS "introducedIn", c.fixed_in AS "fixedIn",
  (SELECT min(x.revision) FROM release x WHERE x.article_id = c.article_id AND x.revision >= c.fixed_in) AS "fixedReleased",
  c.author_id AS "authorId", c.self_approved AS "selfApproved", c.created_at AS "createdAt", c.published_at AS "publishedAt",
  c.published_statement AS "publishedStatement", c.supersedes, c.superseded_by AS "supersededBy", c.version,
  (SELECT coalesce(json_agg(json_build_object('revision', k.revision, 'exact', k.exact, 'prefix', k.prefix, 'suffix', k.suffix,
      'carriedBy', coalesce(d.revisions, '[]'::json)) ORDER BY k.ordinal), '[]'::json)
   FROM anchor k LEFT JOIN carried d ON d.correction_id = k.correction_id AND d.ordinal = k.ordinal
   WHERE k.correction_id = c.id) AS anchors,
  (SELECT coalesce(json_agg(json_build_object('version', s.version, 'text', w.text, 'language', s.language, 'at', s.at,
      'byId', s.by_id, 'byName', n.name) ORDER BY s.version), '[]'::json)
   FROM statement s
   LEFT JOIN wording w ON w.article_id = s.article_id AND w.id = s.wording_id
   LEFT JOIN account_name n ON n.account_id = s.by_id
   WHERE s.article_id = c.article_id AND s.correction_id = c.id) AS statements,
  (SELECT coalesce(json_agg(json_build_object('action', v.action, 'comment', w.text, 'at', v.at, 'byId', v.by_id, 'byName', n.name)
      ORDER BY v.ordinal), '[]'::json)
   FROM review v
   LEFT JOIN wording w ON w.article_id = v.article_id AND w.id = v.comment_id
   LEFT JOIN account_name n ON n.account_id = v.by_id
   WHERE v.article_id = c.article_id AND v.correction_id = c.id) AS reviews,
  coalesce((SELECT x.releases FROM exposed x WHERE x.correction_id = c.id), '[]'::json) AS exposed
FROM page p
JOIN correction c ON c.article_id = p.article_id AND c.id = p.id
JOIN article a ON a.id = c.article_id
JOIN publication t ON t.id = c.publication_id
LEFT JOIN wording wrong ON wrong.article_id = c.article_id AND wrong.id = c.wrong_id
LEFT JOIN wording "right" ON "right".article_id = c.article_id AND "right".id = c.right_id
ORDER BY p.place`
