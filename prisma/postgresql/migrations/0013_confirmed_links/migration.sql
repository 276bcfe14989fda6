-- AlterTable
ALTER TABLE "Invite" ADD COLUMN     "acceptedAt" BIGINT,
ADD COLUMN     "confirmedById" TEXT,
ADD COLUMN     "replacesId" TEXT;
