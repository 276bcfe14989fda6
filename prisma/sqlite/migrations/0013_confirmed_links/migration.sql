-- AlterTable
ALTER TABLE "Invite" ADD COLUMN "acceptedAt" BIGINT;
ALTER TABLE "Invite" ADD COLUMN "confirmedById" TEXT;
ALTER TABLE "Invite" ADD COLUMN "replacesId" TEXT;
