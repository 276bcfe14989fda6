-- A message carries a list of files; what waits keeps its one.
ALTER TABLE "OutboxMessage" ADD COLUMN "fileIds" TEXT;
UPDATE "OutboxMessage" SET "fileIds" = json_array("fileId") WHERE "fileId" IS NOT NULL;
ALTER TABLE "OutboxMessage" DROP COLUMN "fileId";
