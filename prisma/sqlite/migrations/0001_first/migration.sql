-- CreateTable
CREATE TABLE "Plan" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "number" TEXT,
    "docType" TEXT,
    "issuer" TEXT,
    "issuedOn" TEXT,
    "title" TEXT NOT NULL,
    "periodFrom" TEXT,
    "periodTo" TEXT,
    "state" TEXT NOT NULL,
    "collectorId" TEXT,
    "draft" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "sourceName" TEXT NOT NULL,
    "importedAt" BIGINT NOT NULL,
    "activatedAt" BIGINT,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Task" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "code" INTEGER NOT NULL,
    "planCode" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "section" TEXT,
    "title" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "follow" TEXT NOT NULL,
    "due" TEXT,
    "timeText" TEXT,
    "deliverable" TEXT,
    "budgetVnd" BIGINT,
    "sourceText" TEXT,
    "sourceLine" INTEGER,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "ReportDuty" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "planId" TEXT NOT NULL,
    "ref" TEXT NOT NULL,
    "about" TEXT NOT NULL,
    "reporterIds" TEXT NOT NULL,
    "collectorId" TEXT NOT NULL,
    "receiver" TEXT,
    "onward" TEXT,
    "onwardOn" TEXT,
    "due" TEXT NOT NULL,
    "dueText" TEXT,
    "requested" BOOLEAN NOT NULL,
    "sourceText" TEXT,
    "sourceLine" INTEGER,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Item" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "taskId" TEXT,
    "dutyId" TEXT,
    "period" TEXT,
    "agencyId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "dueOn" TEXT,
    "inclusive" BOOLEAN NOT NULL,
    "targetOn" TEXT,
    "follow" TEXT NOT NULL,
    "requested" BOOLEAN NOT NULL,
    "execution" TEXT NOT NULL,
    "check" TEXT NOT NULL,
    "hold" TEXT NOT NULL,
    "percent" INTEGER,
    "promisedOn" TEXT,
    "snoozedUntil" TEXT,
    "acknowledgedAt" BIGINT,
    "newsAt" BIGINT,
    "closedOn" TEXT,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Submission" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "letterNumber" TEXT,
    "letterOn" TEXT,
    "receipt" TEXT NOT NULL,
    "saidAt" BIGINT,
    "saidById" TEXT,
    "receivedAt" BIGINT,
    "receivedById" TEXT,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "ProgressUpdate" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "execution" TEXT NOT NULL,
    "percent" INTEGER,
    "words" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Obstacle" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "words" TEXT NOT NULL,
    "waitingFor" TEXT,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Extension" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "itemId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "at" BIGINT NOT NULL,
    "untilOn" TEXT NOT NULL,
    "reason" TEXT,
    "state" TEXT NOT NULL,
    "decidedById" TEXT,
    "decidedAt" BIGINT,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Agency" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "standing" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "isGroup" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "GroupMember" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "groupId" TEXT NOT NULL,
    "agencyId" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "agencyId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "planId" TEXT,
    "fromOn" TEXT NOT NULL,
    "untilOn" TEXT,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "PersonAddress" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "linkedAt" BIGINT NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "GroupChat" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "title" TEXT,
    "state" TEXT NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Invite" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "codeHash" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "agencyId" TEXT NOT NULL,
    "planId" TEXT,
    "personName" TEXT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "expiresAt" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "claimedChannel" TEXT,
    "claimedChatId" TEXT,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Dialog" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "step" TEXT,
    "expiresAt" BIGINT NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Digest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "fromOn" TEXT NOT NULL,
    "toOn" TEXT NOT NULL,
    "facts" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "computedAt" BIGINT NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Sequence" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "next" INTEGER NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "CalendarDay" (
    "date" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "status" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Reminder" (
    "itemId" TEXT NOT NULL,
    "rule" TEXT NOT NULL,
    "onDate" TEXT NOT NULL,
    "sendAt" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "reason" TEXT,

    PRIMARY KEY ("itemId", "rule", "onDate")
);

-- CreateTable
CREATE TABLE "InboxMessage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "channel" TEXT NOT NULL,
    "botId" TEXT NOT NULL,
    "updateId" TEXT NOT NULL,
    "raw" TEXT NOT NULL,
    "receivedAt" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL,
    "handledAt" BIGINT,
    "error" TEXT
);

-- CreateTable
CREATE TABLE "ChannelPosition" (
    "channel" TEXT NOT NULL PRIMARY KEY,
    "position" TEXT,
    "lastUpdateAt" BIGINT,
    "pausedUntil" BIGINT
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "idempotencyKey" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "personId" TEXT,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "actions" TEXT NOT NULL,
    "itemIds" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "attempt" INTEGER NOT NULL,
    "ambiguities" INTEGER NOT NULL,
    "owner" TEXT,
    "claimedUntil" BIGINT,
    "notBefore" BIGINT NOT NULL,
    "createdAt" BIGINT NOT NULL,
    "sentAt" BIGINT,
    "receipt" TEXT
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "outboxId" INTEGER NOT NULL,
    "attempt" INTEGER NOT NULL,
    "channel" TEXT NOT NULL,
    "chatId" TEXT NOT NULL,
    "startedAt" BIGINT NOT NULL,
    "endedAt" BIGINT NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT
);

-- CreateTable
CREATE TABLE "JobRun" (
    "job" TEXT NOT NULL,
    "scheduledFor" BIGINT NOT NULL,
    "startedAt" BIGINT NOT NULL,
    "finishedAt" BIGINT,
    "state" TEXT NOT NULL,
    "error" TEXT,

    PRIMARY KEY ("job", "scheduledFor")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" BIGINT NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "seal" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "Plan_code_key" ON "Plan"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Plan_fingerprint_key" ON "Plan"("fingerprint");

-- CreateIndex
CREATE UNIQUE INDEX "Task_code_key" ON "Task"("code");

-- CreateIndex
CREATE UNIQUE INDEX "Task_planCode_key" ON "Task"("planCode");

-- CreateIndex
CREATE INDEX "Task_planId_idx" ON "Task"("planId");

-- CreateIndex
CREATE INDEX "ReportDuty_planId_idx" ON "ReportDuty"("planId");

-- CreateIndex
CREATE INDEX "Item_agencyId_execution_idx" ON "Item"("agencyId", "execution");

-- CreateIndex
CREATE INDEX "Item_code_idx" ON "Item"("code");

-- CreateIndex
CREATE INDEX "Item_planId_kind_dueOn_id_idx" ON "Item"("planId", "kind", "dueOn", "id");

-- CreateIndex
CREATE INDEX "Item_figures_idx" ON "Item"("planId", "agencyId", "role", "requested", "hold", "execution", "dueOn", "closedOn");

-- CreateIndex
CREATE INDEX "Item_dueOn_idx" ON "Item"("dueOn");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_itemId_key" ON "Submission"("itemId");

-- CreateIndex
CREATE INDEX "ProgressUpdate_itemId_at_idx" ON "ProgressUpdate"("itemId", "at");

-- CreateIndex
CREATE INDEX "Obstacle_itemId_idx" ON "Obstacle"("itemId");

-- CreateIndex
CREATE INDEX "Obstacle_state_idx" ON "Obstacle"("state");

-- CreateIndex
CREATE INDEX "Extension_itemId_idx" ON "Extension"("itemId");

-- CreateIndex
CREATE INDEX "Extension_state_idx" ON "Extension"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Agency_name_key" ON "Agency"("name");

-- CreateIndex
CREATE INDEX "GroupMember_groupId_idx" ON "GroupMember"("groupId");

-- CreateIndex
CREATE INDEX "Membership_agencyId_role_idx" ON "Membership"("agencyId", "role");

-- CreateIndex
CREATE INDEX "Membership_personId_idx" ON "Membership"("personId");

-- CreateIndex
CREATE INDEX "PersonAddress_personId_idx" ON "PersonAddress"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "PersonAddress_channel_chatId_key" ON "PersonAddress"("channel", "chatId");

-- CreateIndex
CREATE UNIQUE INDEX "GroupChat_channel_chatId_key" ON "GroupChat"("channel", "chatId");

-- CreateIndex
CREATE UNIQUE INDEX "Invite_codeHash_key" ON "Invite"("codeHash");

-- CreateIndex
CREATE INDEX "Reminder_state_sendAt_itemId_rule_onDate_idx" ON "Reminder"("state", "sendAt", "itemId", "rule", "onDate");

-- CreateIndex
CREATE INDEX "InboxMessage_state_id_idx" ON "InboxMessage"("state", "id");

-- CreateIndex
CREATE UNIQUE INDEX "InboxMessage_channel_botId_updateId_key" ON "InboxMessage"("channel", "botId", "updateId");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_idempotencyKey_key" ON "OutboxMessage"("idempotencyKey");

-- CreateIndex
CREATE INDEX "OutboxMessage_state_notBefore_id_idx" ON "OutboxMessage"("state", "notBefore", "id");

-- CreateIndex
CREATE INDEX "OutboxMessage_channel_chatId_state_id_idx" ON "OutboxMessage"("channel", "chatId", "state", "id");

-- CreateIndex
CREATE INDEX "OutboxMessage_channel_chatId_receipt_idx" ON "OutboxMessage"("channel", "chatId", "receipt");

-- CreateIndex
CREATE INDEX "Delivery_outboxId_idx" ON "Delivery"("outboxId");

-- CreateIndex
CREATE INDEX "AuditEvent_subject_idx" ON "AuditEvent"("subject");

-- CreateIndex
CREATE INDEX "AuditEvent_seal_id_idx" ON "AuditEvent"("seal", "id");
