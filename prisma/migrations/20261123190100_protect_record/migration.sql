-- The rules that Prisma's language cannot say. Every trigger is ENABLE ALWAYS: it holds for the owner of the tables and under
-- session_replication_role = replica. Someone who may ALTER the tables can still switch triggers off; that is what the ledger is for.
-- SQLSTATE CR001: the record is append-only. CR002: only an approved redaction empties words. CR003: a published correction is fixed.

-- R2: numbers have no gaps and no forks.
ALTER TABLE "revision" ADD CONSTRAINT "revision_follows_its_parent"
  CHECK ("number" >= 1 AND (("number" = 1 AND "parent" IS NULL) OR ("parent" = "number" - 1)));
ALTER TABLE "revision" ADD CONSTRAINT "revision_points_back"
  CHECK (("based_on" IS NULL OR "based_on" < "number") AND ("same_as" IS NULL OR "same_as" < "number"));
ALTER TABLE "revision" ADD CONSTRAINT "revision_has_a_headline" CHECK (cardinality("blocks") >= 1);
ALTER TABLE "release" ADD CONSTRAINT "release_is_numbered" CHECK ("number" >= 1);
ALTER TABLE "article" ADD CONSTRAINT "article_live_is_a_revision" CHECK ("live" IS NULL OR ("live" >= 1 AND "live" <= "head"));
ALTER TABLE "article" ADD CONSTRAINT "article_released_or_unpublished"
  CHECK (("live" IS NULL) = ("pub_status" = 'unpublished') AND ("live" IS NULL) = ("released_at" IS NULL) AND ("live" IS NULL) = ("releases" = 0));
-- A block has all of its words or, after a redaction, none of them.
ALTER TABLE "block" ADD CONSTRAINT "block_whole_or_redacted"
  CHECK (("redaction_id" IS NULL) = ("content" IS NOT NULL) AND ("content" IS NULL) = ("hash" IS NULL) AND ("content" IS NULL) = ("salt" IS NULL));
ALTER TABLE "wording" ADD CONSTRAINT "wording_whole_or_redacted"
  CHECK (("redaction_id" IS NULL) = ("text" IS NOT NULL) AND ("text" IS NULL) = ("salt" IS NULL));
ALTER TABLE "correction" ADD CONSTRAINT "correction_published_in_full"
  CHECK (("published_at" IS NULL) = ("published_statement" IS NULL) AND ("state" NOT IN ('published', 'superseded', 'withdrawn') OR "published_at" IS NOT NULL));

-- R1: revisions, releases, statements, reviews, former slugs and events are written once.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'CR001';
END $$;

DO $$
DECLARE name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['revision', 'release', 'statement', 'review', 'former_slug', 'event'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name || '_append_only', name);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER %I', name, name || '_append_only');
  END LOOP;
  FOREACH name IN ARRAY ARRAY['publication', 'article', 'block', 'wording', 'correction', 'redaction', 'account'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name || '_kept', name);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER %I', name, name || '_kept');
  END LOOP;
  FOREACH name IN ARRAY ARRAY['publication', 'article', 'former_slug', 'block', 'wording', 'revision', 'release', 'correction',
                              'correction_anchor', 'statement', 'review', 'redaction', 'event', 'account'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name || '_not_truncated', name);
    EXECUTE format('ALTER TABLE %I ENABLE ALWAYS TRIGGER %I', name, name || '_not_truncated');
  END LOOP;
END $$;

-- Words go only to NULL, only with all that could confirm a guess at them, and only under a redaction that was carried out.
CREATE FUNCTION "only_redaction_empties"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  emptied jsonb := to_jsonb(OLD) || jsonb_build_object('redaction_id', NEW.redaction_id, 'salt', NULL)
    || CASE TG_TABLE_NAME WHEN 'block' THEN '{"content": null, "hash": null}'::jsonb ELSE '{"text": null}'::jsonb END;
BEGIN
  IF OLD.redaction_id IS NOT NULL OR to_jsonb(NEW) <> emptied OR NOT EXISTS (
    SELECT FROM "redaction" r WHERE r."id" = NEW.redaction_id AND r."article_id" = NEW.article_id AND r."state" = 'done'
  ) THEN
    RAISE EXCEPTION '% changes only by an approved redaction', TG_TABLE_NAME USING ERRCODE = 'CR002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "block_only_redacted" BEFORE UPDATE ON "block" FOR EACH ROW EXECUTE FUNCTION "only_redaction_empties"();
ALTER TABLE "block" ENABLE ALWAYS TRIGGER "block_only_redacted";
CREATE TRIGGER "wording_only_redacted" BEFORE UPDATE ON "wording" FOR EACH ROW EXECUTE FUNCTION "only_redaction_empties"();
ALTER TABLE "wording" ENABLE ALWAYS TRIGGER "wording_only_redacted";

CREATE FUNCTION "redaction_is_decided_once"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state <> 'requested' OR NEW.state = 'requested' OR NEW.approved_by IS NULL
    OR to_jsonb(NEW) - ARRAY['state', 'approved_by', 'done_at'] <> to_jsonb(OLD) - ARRAY['state', 'approved_by', 'done_at'] THEN
    RAISE EXCEPTION 'a redaction is decided once, by somebody' USING ERRCODE = 'CR001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "redaction_decided_once" BEFORE UPDATE ON "redaction" FOR EACH ROW EXECUTE FUNCTION "redaction_is_decided_once"();
ALTER TABLE "redaction" ENABLE ALWAYS TRIGGER "redaction_decided_once";

-- An article's counters only go up, one revision and one release at a time, and what was released stays released.
CREATE FUNCTION "article_goes_forward"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.publication_id <> OLD.publication_id OR NEW.id <> OLD.id OR NEW.created_at <> OLD.created_at
    OR NEW.head NOT IN (OLD.head, OLD.head + 1) OR NEW.releases NOT IN (OLD.releases, OLD.releases + 1)
    OR NEW.blocks < OLD.blocks OR NEW.version < OLD.version OR NEW.redactions < OLD.redactions
    OR (OLD.live IS NOT NULL AND (NEW.live IS NULL OR NEW.live < OLD.live)) THEN
    RAISE EXCEPTION 'an article only goes forward' USING ERRCODE = 'CR001';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "article_forward" BEFORE UPDATE ON "article" FOR EACH ROW EXECUTE FUNCTION "article_goes_forward"();
ALTER TABLE "article" ENABLE ALWAYS TRIGGER "article_forward";

-- C1: what was published of a correction stays as it was published.
CREATE FUNCTION "published_correction_is_fixed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at IS NOT NULL
    AND to_jsonb(NEW) - ARRAY['state', 'superseded_by', 'version'] <> to_jsonb(OLD) - ARRAY['state', 'superseded_by', 'version'] THEN
    RAISE EXCEPTION 'a published correction is superseded or withdrawn, never changed' USING ERRCODE = 'CR003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "correction_fixed" BEFORE UPDATE ON "correction" FOR EACH ROW EXECUTE FUNCTION "published_correction_is_fixed"();
ALTER TABLE "correction" ENABLE ALWAYS TRIGGER "correction_fixed";

CREATE FUNCTION "published_anchors_are_fixed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' OR EXISTS (
    SELECT FROM "correction" c WHERE c."id" = coalesce(NEW.correction_id, OLD.correction_id) AND c."published_at" IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'anchors are replaced while a correction is a draft, and fixed once it is published' USING ERRCODE = 'CR003';
  END IF;
  RETURN coalesce(NEW, OLD);
END $$;
CREATE TRIGGER "correction_anchor_fixed" BEFORE INSERT OR UPDATE OR DELETE ON "correction_anchor" FOR EACH ROW EXECUTE FUNCTION "published_anchors_are_fixed"();
ALTER TABLE "correction_anchor" ENABLE ALWAYS TRIGGER "correction_anchor_fixed";

-- Memory caches hear of every change that readers could notice, also of one made by hand.
CREATE FUNCTION "tell_public_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'article' THEN
    PERFORM pg_notify('corrigenda_public', 'article:' || NEW.id || ' publication:' || (to_jsonb(NEW) ->> 'publication_id'));
  ELSE
    PERFORM pg_notify('corrigenda_public', 'publication:' || NEW.id || ' policy:' || NEW.id);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "article_told" AFTER UPDATE ON "article" FOR EACH ROW WHEN (NEW."version" <> OLD."version") EXECUTE FUNCTION "tell_public_change"();
ALTER TABLE "article" ENABLE ALWAYS TRIGGER "article_told";
CREATE TRIGGER "publication_told" AFTER INSERT OR UPDATE ON "publication" FOR EACH ROW EXECUTE FUNCTION "tell_public_change"();
ALTER TABLE "publication" ENABLE ALWAYS TRIGGER "publication_told";

-- A name that readers may see on many pages.
CREATE FUNCTION "tell_new_name"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('corrigenda_public', 'all');
  RETURN NULL;
END $$;
CREATE TRIGGER "account_name_told" AFTER UPDATE ON "account_name" FOR EACH ROW EXECUTE FUNCTION "tell_new_name"();
ALTER TABLE "account_name" ENABLE ALWAYS TRIGGER "account_name_told";
