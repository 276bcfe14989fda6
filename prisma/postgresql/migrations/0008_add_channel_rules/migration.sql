-- CreateTable
CREATE TABLE "ContentLimit" (
    "id" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "setAt" BIGINT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "ContentLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChannelHours" (
    "id" TEXT NOT NULL,
    "quietFrom" TEXT NOT NULL,
    "quietUntil" TEXT NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "ChannelHours_pkey" PRIMARY KEY ("id")
);
