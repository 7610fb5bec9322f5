/**
 * The text of a block `b` as an SQL expression: that of `domain/content/block-text.ts`, without tabs and line feeds, since what
 * parts cells and items is the only thing that PostgreSQL cannot be told briefly. A test holds the two against each other.
 * So that looking for words in a long history brings none of it over the wire. NULL or '' for a block without text.
 *
 * One flat path instead of loops in loops: for each of those the planner expects a hundred rows, and with three in one another
 * it took the statement for one worth compiling (`jit`), which takes seconds.
 */
export const blockTextSql = `translate(CASE
  WHEN b.kind IN ('paragraph', 'quote', 'heading', 'list', 'table') THEN
    (SELECT string_agg(run.text, '' ORDER BY run.position)
     FROM jsonb_array_elements_text(jsonb_path_query_array(b.content::jsonb, CASE b.kind
         WHEN 'list' THEN '$.items[*][*].text'::jsonpath WHEN 'table' THEN '$.rows[*][*][*].text'::jsonpath
         ELSE '$.runs[*].text'::jsonpath END))
       WITH ORDINALITY AS run (text, position))
  WHEN b.kind = 'image' THEN b.content::json ->> 'alt'
  WHEN b.kind = 'html' THEN b.content::json ->> 'html'
  ELSE b.content::json ->> 'text'
END, E'\\t\\n', '')`

/** Whether words stand in a text that `blockTextSql` gave. Both are SQL expressions. */
export const hasWordsSql = (text: string, words: string): string =>
  `position(translate(${words}, E'\\t\\n', '') IN ${text}) > 0`
