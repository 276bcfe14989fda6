-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN "fileId" TEXT;

-- CreateTable
CREATE TABLE "OutboxFile" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL
);

-- CreateIndex
CREATE INDEX "OutboxFile_createdAt_idx" ON "OutboxFile"("createdAt");
