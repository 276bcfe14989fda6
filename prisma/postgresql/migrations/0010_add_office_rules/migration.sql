-- AlterTable
ALTER TABLE "Agency" ADD COLUMN     "rules" TEXT,
ADD COLUMN     "week" TEXT NOT NULL DEFAULT 'weekdays';

-- AlterTable
ALTER TABLE "Plan" ADD COLUMN     "rules" TEXT;
