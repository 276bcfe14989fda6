-- AlterTable
ALTER TABLE "Invite" ADD COLUMN     "personId" TEXT;
