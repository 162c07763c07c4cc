PRAGMA application_id = 1349285937;
CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY);
INSERT INTO grdb_migrations VALUES ('1 corrections');
CREATE TABLE "linkCorrection" ("leftText" BLOB NOT NULL, "rightText" BLOB NOT NULL, "leftStart" INTEGER NOT NULL, "leftEnd" INTEGER NOT NULL, "rightStart" INTEGER NOT NULL, "rightEnd" INTEGER NOT NULL, "isLinked" INTEGER NOT NULL, PRIMARY KEY ("leftText", "rightText", "leftStart", "leftEnd", "rightStart", "rightEnd")) STRICT, WITHOUT ROWID;
CREATE TABLE "quoteCorrection" ("text" BLOB NOT NULL, "rangeStart" INTEGER NOT NULL, "rangeEnd" INTEGER NOT NULL, "speaker" TEXT, "kind" TEXT NOT NULL, PRIMARY KEY ("text", "rangeStart", "rangeEnd")) STRICT, WITHOUT ROWID;
