-- AlterTable
ALTER TABLE "Item" ADD COLUMN "dueTime" TEXT;

-- CreateTable
CREATE TABLE "PlanCopy" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "draft" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "sourceName" TEXT NOT NULL,
    "importedAt" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL
);
