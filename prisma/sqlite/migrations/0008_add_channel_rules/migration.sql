-- CreateTable
CREATE TABLE "ContentLimit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "level" TEXT NOT NULL,
    "setAt" BIGINT NOT NULL,
    "version" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "ChannelHours" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "quietFrom" TEXT NOT NULL,
    "quietUntil" TEXT NOT NULL,
    "version" INTEGER NOT NULL
);
