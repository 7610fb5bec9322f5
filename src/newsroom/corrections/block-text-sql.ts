const runs = (path: string): string =>
  `(SELECT string_agg(run.value ->> 'text', '' ORDER BY run.position)
    FROM json_array_elements(${path}) WITH ORDINALITY AS run (value, position))`

const cells = (path: string): string =>
  `(SELECT string_agg(coalesce(${runs('cell.value')}, ''), E'\\t' ORDER BY cell.position)
    FROM json_array_elements(${path}) WITH ORDINALITY AS cell (value, position))`

/**
 * The text of a block `b` as an SQL expression: what `domain/content/block-text.ts` says, said to PostgreSQL, so that looking
 * for words in a long history brings none of it over the wire. A test holds the two against each other. NULL for a block
 * without text and for a redacted one.
 */
export const blockTextSql = `CASE b.kind
  WHEN 'paragraph' THEN ${runs("b.content::json -> 'runs'")}
  WHEN 'quote' THEN ${runs("b.content::json -> 'runs'")}
  WHEN 'heading' THEN ${runs("b.content::json -> 'runs'")}
  WHEN 'list' THEN (SELECT string_agg(coalesce(${runs('item.value')}, ''), E'\\n' ORDER BY item.position)
    FROM json_array_elements(b.content::json -> 'items') WITH ORDINALITY AS item (value, position))
  WHEN 'table' THEN (SELECT string_agg(coalesce(${cells('line.value')}, ''), E'\\n' ORDER BY line.position)
    FROM json_array_elements(b.content::json -> 'rows') WITH ORDINALITY AS line (value, position))
  WHEN 'image' THEN b.content::json ->> 'alt'
  WHEN 'embed' THEN NULL
  WHEN 'html' THEN b.content::json ->> 'html'
  ELSE b.content::json ->> 'text'
END`
