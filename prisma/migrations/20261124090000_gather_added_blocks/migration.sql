-- One row for each revision that brought new blocks, instead of one for each block, and words as a difference to another block
-- where that is much shorter. See docs/adr/0012. Ordinals are other numbers since, and events have committed to the old ones: a
-- database that holds revisions is refused. No version that made them was released.
DO $$ BEGIN
  IF EXISTS (SELECT FROM "revision") THEN
    RAISE EXCEPTION 'this database holds articles of a version from before the first release, and they cannot be brought over. Start with an empty DATA_DIR, or set DATABASE_URL to an empty database.';
  END IF;
END $$;

-- DropTable
DROP TABLE "block";

-- AlterTable
ALTER TABLE "article" DROP COLUMN "blocks";

-- CreateTable
CREATE TABLE "added_blocks" (
    "article_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "kinds" "block_kind"[],
    "hashes" BYTEA[],
    "salts" BYTEA[],
    "words" TEXT[],
    "bases" INTEGER[],
    "redaction_ids" UUID[],

    CONSTRAINT "added_blocks_pkey" PRIMARY KEY ("article_id","revision")
);

-- AddForeignKey
ALTER TABLE "added_blocks" ADD CONSTRAINT "added_blocks_article_id_revision_fkey" FOREIGN KEY ("article_id", "revision") REFERENCES "revision"("article_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on what Prisma's language cannot say.

-- The arrays are parallel. The last revision that can bring blocks is the one whose ordinals still fit into an integer.
ALTER TABLE "added_blocks" ADD CONSTRAINT "added_blocks_parallel" CHECK (
  "revision" BETWEEN 1 AND 262143 AND (array_ndims("kinds") = 1 AND array_lower("kinds", 1) = 1 AND array_upper("kinds", 1) <= 8192
    AND array_dims("hashes") = array_dims("kinds") AND array_dims("salts") = array_dims("kinds") AND array_dims("words") = array_dims("kinds")) IS TRUE
  AND ("bases" IS NULL OR array_dims("bases") = array_dims("kinds"))
  AND ("redaction_ids" IS NULL OR array_dims("redaction_ids") = array_dims("kinds")));
ALTER TABLE "added_blocks" ADD CONSTRAINT "added_blocks_whole_or_redacted" CHECK (
  "redaction_ids" IS NOT NULL
  OR (array_position("words", NULL) IS NULL AND array_position("hashes", NULL) IS NULL AND array_position("salts", NULL) IS NULL));

-- A revision equal to an earlier one has that one's list, and none of its own.
ALTER TABLE "revision" ADD CONSTRAINT "revision_has_a_list_or_another_ones" CHECK (("blocks" IS NULL) = ("same_as" IS NOT NULL));
CREATE FUNCTION "same_as_has_a_list"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "revision" r WHERE r."article_id" = NEW."article_id" AND r."number" = NEW."same_as" AND r."blocks" IS NOT NULL) THEN
    RAISE EXCEPTION 'same_as names a revision that has a list of its own' USING ERRCODE = '23503';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "revision_same_as_has_a_list" BEFORE INSERT ON "revision" FOR EACH ROW WHEN (NEW."same_as" IS NOT NULL)
  EXECUTE FUNCTION "same_as_has_a_list"();
ALTER TABLE "revision" ENABLE ALWAYS TRIGGER "revision_same_as_has_a_list";

-- A revision with its list, wherever that stands: the one place that knows. What needs no list reads `revision`.
CREATE VIEW "listed_revision" AS
SELECT r."article_id", r."number", r."parent", r."based_on", r."same_as", r."kind", r."author_id", r."note_id", r."created_at",
  coalesce(r."blocks", s."blocks") AS "blocks"
FROM "revision" r LEFT JOIN "revision" s ON s."article_id" = r."article_id" AND s."number" = r."same_as";

-- The text that a difference was made of: literals, and between them `start,length` of the base, parted by U+001E.
-- The same as textOfDifference in src/domain/content/text-difference.ts. `|| ''` has the base out of its compressed form once.
CREATE FUNCTION "words_of"("difference" text, "base" text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT string_agg(CASE WHEN n % 2 = 1 THEN part ELSE substr(whole, split_part(part, ',', 1)::int, split_part(part, ',', 2)::int) END, '' ORDER BY n)
  FROM (SELECT "base" || '' AS whole) AS b, string_to_table("difference", E'\x1e') WITH ORDINALITY AS p (part, n)
$$;

-- Every block of an article, each a row with its words in full. It reads all of the article's history: what needs the blocks of
-- one revision goes to the rows of added_blocks by their key. Bases are joined within the article, so that each row is unpacked once.
CREATE VIEW "block" AS
SELECT a."id" AS "article_id", x.*
FROM "article" a CROSS JOIN LATERAL (
  WITH element AS MATERIALIZED (
    SELECT (b."revision" << 13) + e."place"::int - 1 AS "ordinal", b."revision", e."kind", e."redaction_id", e."hash", e."salt", e."words", e."base"
    FROM "added_blocks" b
    CROSS JOIN LATERAL unnest(b."kinds", b."hashes", b."salts", b."words", b."bases", b."redaction_ids")
      WITH ORDINALITY AS e ("kind", "hash", "salt", "words", "base", "redaction_id", "place")
    WHERE b."article_id" = a."id"
  )
  SELECT e."ordinal", e."revision" AS "first_revision", e."kind", e."redaction_id", e."hash", e."salt",
    CASE WHEN e."base" IS NULL THEN e."words" ELSE "words_of"(e."words", w."words") END AS "content"
  FROM element e LEFT JOIN element w ON w."ordinal" = e."base"
) x;

-- R1: rows are kept, and of what is in them only words may go.
CREATE TRIGGER "added_blocks_kept" BEFORE DELETE ON "added_blocks" FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
ALTER TABLE "added_blocks" ENABLE ALWAYS TRIGGER "added_blocks_kept";
CREATE TRIGGER "added_blocks_not_truncated" BEFORE TRUNCATE ON "added_blocks" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
ALTER TABLE "added_blocks" ENABLE ALWAYS TRIGGER "added_blocks_not_truncated";

-- A block is emptied under a redaction that was carried out, when no other rests on it; or its difference becomes the words in
-- full, which its hash has to bear out. So what rests on a block can be freed before the block is emptied, and no other words get in.
CREATE FUNCTION "only_redaction_empties_blocks"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  block record;
BEGIN
  IF NEW."article_id" <> OLD."article_id" OR NEW."revision" <> OLD."revision" OR NEW."kinds" <> OLD."kinds" THEN
    RAISE EXCEPTION 'a block keeps its place and its kind' USING ERRCODE = 'CR002';
  END IF;
  FOR block IN
    SELECT (OLD."revision" << 13) + o.place::int - 1 AS ordinal, o.base, o.hash, o.redaction_id,
      n.words AS new_words, n.base AS new_base, n.hash AS new_hash, n.salt AS new_salt, n.redaction_id AS new_redaction_id,
      (n.hash, n.salt, n.redaction_id) IS NOT DISTINCT FROM (o.hash, o.salt, o.redaction_id) AS same_block
    FROM unnest(OLD."words", OLD."bases", OLD."hashes", OLD."salts", OLD."redaction_ids") WITH ORDINALITY AS o (words, base, hash, salt, redaction_id, place)
    JOIN unnest(NEW."words", NEW."bases", NEW."hashes", NEW."salts", NEW."redaction_ids") WITH ORDINALITY AS n (words, base, hash, salt, redaction_id, place)
      ON n.place = o.place
    WHERE (n.words, n.base, n.hash, n.salt, n.redaction_id) IS DISTINCT FROM (o.words, o.base, o.hash, o.salt, o.redaction_id)
  LOOP
    CONTINUE WHEN block.same_block AND block.base IS NOT NULL AND block.new_base IS NULL
      AND coalesce(sha256(convert_to(block.new_words, 'UTF8')) = block.hash, false);
    CONTINUE WHEN block.redaction_id IS NULL
      AND block.new_words IS NULL AND block.new_base IS NULL AND block.new_hash IS NULL AND block.new_salt IS NULL
      AND EXISTS (SELECT FROM "redaction" r WHERE r."id" = block.new_redaction_id AND r."article_id" = OLD."article_id" AND r."state" = 'done')
      AND NOT coalesce(block.ordinal = ANY (NEW."bases"), false)
      AND NOT EXISTS (
        SELECT FROM "added_blocks" d WHERE d."article_id" = OLD."article_id" AND d."revision" <> OLD."revision" AND block.ordinal = ANY (d."bases"));
    RAISE EXCEPTION 'a block changes only by an approved redaction, and none is emptied that another rests on' USING ERRCODE = 'CR002';
  END LOOP;
  RETURN NEW;
END $$;
CREATE TRIGGER "added_blocks_only_redacted" BEFORE UPDATE ON "added_blocks" FOR EACH ROW EXECUTE FUNCTION "only_redaction_empties_blocks"();
ALTER TABLE "added_blocks" ENABLE ALWAYS TRIGGER "added_blocks_only_redacted";

-- Blocks have a rule of their own now.
CREATE OR REPLACE FUNCTION "only_redaction_empties"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.redaction_id IS NOT NULL
    OR to_jsonb(NEW) <> to_jsonb(OLD) || jsonb_build_object('redaction_id', NEW.redaction_id, 'salt', NULL, 'text', NULL)
    OR NOT EXISTS (
      SELECT FROM "redaction" r WHERE r."id" = NEW.redaction_id AND r."article_id" = NEW.article_id AND r."state" = 'done'
    ) THEN
    RAISE EXCEPTION '% changes only by an approved redaction', TG_TABLE_NAME USING ERRCODE = 'CR002';
  END IF;
  RETURN NEW;
END $$;

-- An article no longer counts its blocks.
CREATE OR REPLACE FUNCTION "article_goes_forward"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.publication_id <> OLD.publication_id OR NEW.id <> OLD.id OR NEW.created_at <> OLD.created_at
    OR NEW.head NOT IN (OLD.head, OLD.head + 1) OR NEW.releases NOT IN (OLD.releases, OLD.releases + 1)
    OR NEW.version < OLD.version OR NEW.redactions < OLD.redactions
    OR (OLD.live IS NOT NULL AND (NEW.live IS NULL OR NEW.live < OLD.live)) THEN
    RAISE EXCEPTION 'an article only goes forward' USING ERRCODE = 'CR001';
  END IF;
  RETURN NEW;
END $$;
