-- CreateTable
CREATE TABLE "Away" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "agencyId" TEXT NOT NULL,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT NOT NULL,
    "standInId" TEXT,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "Away_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Away_personId_idx" ON "Away"("personId");
