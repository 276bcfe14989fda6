-- DropIndex
DROP INDEX "Item_figures_idx";

-- DropIndex
DROP INDEX "Item_agencyId_execution_idx";

-- CreateIndex
CREATE INDEX "Item_figures_idx" ON "Item"("agencyId", "planId", "role", "requested", "hold", "execution", "dueOn", "closedOn", "targetOn", "period");
