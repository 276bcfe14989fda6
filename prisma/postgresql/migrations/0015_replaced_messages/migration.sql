-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN     "replaces" TEXT;
