-- AlterTable
ALTER TABLE "Plan" ADD COLUMN "rules" TEXT;

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Agency" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "isGroup" BOOLEAN NOT NULL,
    "week" TEXT NOT NULL DEFAULT 'weekdays',
    "rules" TEXT,
    "version" INTEGER NOT NULL
);
INSERT INTO "new_Agency" ("id", "isGroup", "kind", "name", "rank", "shortName", "standing", "version") SELECT "id", "isGroup", "kind", "name", "rank", "shortName", "standing", "version" FROM "Agency";
DROP TABLE "Agency";
ALTER TABLE "new_Agency" RENAME TO "Agency";
CREATE UNIQUE INDEX "Agency_name_key" ON "Agency"("name");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
