-- CreateTable
CREATE TABLE "AgencyAlias" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "alias" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "learnedAt" BIGINT NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "AgencySuccession" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "agency" TEXT NOT NULL,
    "successor" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateIndex
CREATE INDEX "AgencySuccession_agency_idx" ON "AgencySuccession"("agency");
