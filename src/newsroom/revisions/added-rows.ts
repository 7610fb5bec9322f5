export { type AddedRows, wholesOfRows, wordsOfRows } from '../../domain/content/stored-words.js'

/** The revisions that brought the blocks of a list, as an SQL expression. */
const revisionsOf = (list: string): string => `SELECT held >> 13 FROM unnest(${list}) AS held`

/**
 * The rows that hold the words of a list of ordinals, and of what those rest on, as an SQL table of the one row `AddedRows`. The
 * arguments are SQL expressions. Goes to rows by their key, so that it reads no more of a history than the list needs.
 */
export const addedRowsSql = (articleId: string, list: string): string => `(
  SELECT string_agg(concat_ws(E'\\x1f', b.revision, cardinality(b.kinds), array_to_string(b.bases, E'\\x1f', '')), E'\\x1d') AS heads,
    string_agg(array_to_string(b.words, E'\\x1f', ''), E'\\x1f') AS words
  FROM added_blocks b
  WHERE b.article_id = ${articleId} AND b.revision = ANY (ARRAY(${revisionsOf(list)}
    UNION ALL SELECT base >> 13 FROM added_blocks d CROSS JOIN unnest(d.bases) AS base
    WHERE d.article_id = ${articleId} AND d.bases IS NOT NULL AND d.revision = ANY (ARRAY(${revisionsOf(list)})))))`

/** The `text` of the headline or standfirst that has an ordinal, as an SQL expression. Metadata is always stored whole. */
export const metadataTextSql = (articleId: string, ordinal: string): string => `(
  SELECT b.words[(${ordinal} & 8191) + 1]::json ->> 'text' FROM added_blocks b
  WHERE b.article_id = ${articleId} AND b.revision = ${ordinal} >> 13)`
