-- CreateEnum
CREATE TYPE "role" AS ENUM ('contributor', 'editor', 'standards', 'auditor', 'admin');

-- CreateEnum
CREATE TYPE "pub_status" AS ENUM ('unpublished', 'usable', 'withheld', 'canceled');

-- CreateEnum
CREATE TYPE "correction_kind" AS ENUM ('correction', 'clarification', 'editors_note', 'update', 'retraction');

-- CreateEnum
CREATE TYPE "correction_state" AS ENUM ('draft', 'in_review', 'approved', 'published', 'superseded', 'withdrawn', 'cancelled');

-- CreateEnum
CREATE TYPE "placement" AS ENUM ('top', 'bottom', 'inline');

-- CreateEnum
CREATE TYPE "severity" AS ENUM ('minor', 'major');

-- CreateEnum
CREATE TYPE "redaction_state" AS ENUM ('requested', 'done', 'refused');

-- CreateEnum
CREATE TYPE "block_kind" AS ENUM ('headline', 'standfirst', 'byline', 'dateline', 'credit', 'paragraph', 'heading', 'quote', 'list', 'image', 'embed', 'table', 'code', 'html');

-- CreateEnum
CREATE TYPE "revision_kind" AS ENUM ('edit', 'correction', 'restore', 'import', 'merge');

-- CreateEnum
CREATE TYPE "significance" AS ENUM ('major', 'minor');

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_name" (
    "account_id" UUID NOT NULL,
    "name" TEXT,

    CONSTRAINT "account_name_pkey" PRIMARY KEY ("account_id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "publication_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "role" "role" NOT NULL,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("publication_id","account_id","role")
);

-- CreateTable
CREATE TABLE "api_token" (
    "account_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("account_id","id")
);

-- CreateTable
CREATE TABLE "article" (
    "publication_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "section" TEXT,
    "canonical_url" TEXT,
    "head" INTEGER NOT NULL,
    "live" INTEGER,
    "releases" INTEGER NOT NULL DEFAULT 0,
    "blocks" INTEGER NOT NULL,
    "pub_status" "pub_status" NOT NULL DEFAULT 'unpublished',
    "version" INTEGER NOT NULL DEFAULT 1,
    "redactions" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "article_pkey" PRIMARY KEY ("publication_id","id")
);

-- CreateTable
CREATE TABLE "former_slug" (
    "publication_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "article_id" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "former_slug_pkey" PRIMARY KEY ("publication_id","slug")
);

-- CreateTable
CREATE TABLE "wording" (
    "article_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "text" TEXT,
    "salt" BYTEA,
    "redaction_id" UUID,

    CONSTRAINT "wording_pkey" PRIMARY KEY ("article_id","id")
);

-- CreateTable
CREATE TABLE "correction" (
    "article_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "kind" "correction_kind" NOT NULL,
    "severity" "severity" NOT NULL,
    "cause" TEXT,
    "state" "correction_state" NOT NULL DEFAULT 'draft',
    "placement" "placement" NOT NULL,
    "wrong_id" UUID,
    "right_id" UUID,
    "introduced_in" INTEGER,
    "fixed_in" INTEGER,
    "release" INTEGER,
    "author_id" UUID NOT NULL,
    "self_approved" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "published_statement" INTEGER,
    "supersedes" UUID,
    "superseded_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("article_id","id")
);

-- CreateTable
CREATE TABLE "correction_anchor" (
    "article_id" UUID NOT NULL,
    "correction_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "exact_id" UUID NOT NULL,
    "prefix_id" UUID,
    "suffix_id" UUID,

    CONSTRAINT "correction_anchor_pkey" PRIMARY KEY ("article_id","correction_id","ordinal")
);

-- CreateTable
CREATE TABLE "statement" (
    "article_id" UUID NOT NULL,
    "correction_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "wording_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID NOT NULL,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("article_id","correction_id","version")
);

-- CreateTable
CREATE TABLE "review" (
    "article_id" UUID NOT NULL,
    "correction_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "comment_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_pkey" PRIMARY KEY ("article_id","correction_id","ordinal")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL,
    "policy" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "redaction" (
    "article_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "state" "redaction_state" NOT NULL DEFAULT 'requested',
    "revisions" INTEGER[],
    "legal_basis" TEXT NOT NULL,
    "reason_id" UUID NOT NULL,
    "requested_by" UUID NOT NULL,
    "approved_by" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "redaction_pkey" PRIMARY KEY ("article_id","id")
);

-- CreateTable
CREATE TABLE "event" (
    "publication_id" UUID NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,
    "verb" TEXT NOT NULL,
    "article_id" UUID,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "data" JSONB NOT NULL,

    CONSTRAINT "event_pkey" PRIMARY KEY ("publication_id","id")
);

-- CreateTable
CREATE TABLE "idempotency_record" (
    "caller" TEXT NOT NULL,
    "method" TEXT NOT NULL,
    "path" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "status" INTEGER NOT NULL,
    "headers" JSONB NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_record_pkey" PRIMARY KEY ("caller","method","path","key")
);

-- CreateTable
CREATE TABLE "block" (
    "article_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "first_revision" INTEGER NOT NULL,
    "kind" "block_kind" NOT NULL,
    "redaction_id" UUID,
    "hash" BYTEA,
    "salt" BYTEA,
    "content" TEXT,

    CONSTRAINT "block_pkey" PRIMARY KEY ("article_id","ordinal")
);

-- CreateTable
CREATE TABLE "revision" (
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "parent" INTEGER,
    "based_on" INTEGER,
    "same_as" INTEGER,
    "kind" "revision_kind" NOT NULL,
    "author_id" UUID NOT NULL,
    "note_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "fingerprint" BIGINT NOT NULL,
    "blocks" INTEGER[],

    CONSTRAINT "revision_pkey" PRIMARY KEY ("article_id","number")
);

-- CreateTable
CREATE TABLE "release" (
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by_id" UUID NOT NULL,
    "significance" "significance" NOT NULL,
    "correction_id" UUID,
    "reason_id" UUID,
    "no_notice_code" TEXT,

    CONSTRAINT "release_pkey" PRIMARY KEY ("article_id","number")
);

-- CreateIndex
CREATE INDEX "role_grant_account_id_idx" ON "role_grant"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "article_id_key" ON "article"("id");

-- CreateIndex
CREATE INDEX "article_publication_id_released_at_id_idx" ON "article"("publication_id", "released_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "article_publication_id_slug_key" ON "article"("publication_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "correction_id_key" ON "correction"("id");

-- CreateIndex
CREATE INDEX "correction_publication_id_published_at_id_idx" ON "correction"("publication_id", "published_at", "id");

-- CreateIndex
CREATE INDEX "correction_publication_id_id_idx" ON "correction"("publication_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_slug_key" ON "publication"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "redaction_id_key" ON "redaction"("id");

-- CreateIndex
CREATE UNIQUE INDEX "event_id_key" ON "event"("id");

-- CreateIndex
CREATE INDEX "event_publication_id_article_id_id_idx" ON "event"("publication_id", "article_id", "id");

-- CreateIndex
CREATE INDEX "idempotency_record_created_at_idx" ON "idempotency_record"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "block_article_id_hash_key" ON "block"("article_id", "hash");

-- CreateIndex
CREATE UNIQUE INDEX "release_article_id_revision_key" ON "release"("article_id", "revision");

-- AddForeignKey
ALTER TABLE "account_name" ADD CONSTRAINT "account_name_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_slug" ADD CONSTRAINT "former_slug_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "wording" ADD CONSTRAINT "wording_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_anchor" ADD CONSTRAINT "correction_anchor_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "correction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "correction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_correction_id_fkey" FOREIGN KEY ("correction_id") REFERENCES "correction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_article_id_parent_fkey" FOREIGN KEY ("article_id", "parent") REFERENCES "revision"("article_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release" ADD CONSTRAINT "release_article_id_revision_fkey" FOREIGN KEY ("article_id", "revision") REFERENCES "revision"("article_id", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

