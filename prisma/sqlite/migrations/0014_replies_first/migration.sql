-- CreateIndex
CREATE INDEX "OutboxMessage_state_kind_notBefore_id_idx" ON "OutboxMessage"("state", "kind", "notBefore", "id");
