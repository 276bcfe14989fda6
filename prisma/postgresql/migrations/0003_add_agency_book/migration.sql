-- CreateTable
CREATE TABLE "AgencyAlias" (
    "id" TEXT NOT NULL,
    "alias" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "learnedAt" BIGINT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "AgencyAlias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AgencySuccession" (
    "id" TEXT NOT NULL,
    "agency" TEXT NOT NULL,
    "successor" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "AgencySuccession_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "AgencySuccession_agency_idx" ON "AgencySuccession"("agency");
