-- DropIndex
DROP INDEX "Item_figures_idx";

-- AlterTable
ALTER TABLE "Item" ADD COLUMN "doneAt" BIGINT;
ALTER TABLE "Item" ADD COLUMN "originalDueOn" TEXT;

-- CreateIndex
CREATE INDEX "Item_figures_idx" ON "Item"("planId", "agencyId", "role", "requested", "hold", "execution", "dueOn", "closedOn", "targetOn", "period");

-- What is stored already: the day that is known, and the last news of what is done.
UPDATE "Item" SET "originalDueOn" = "dueOn", "doneAt" = CASE WHEN "execution" = 'done' THEN "newsAt" END;
