public import GRDB
public import Interchange

extension CaptureDatabase {
    /// The tables; a step that has been released never changes, a new one is put behind it.
    static var schema: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("captures") { try $0.execute(sql: tables) }
        migrator.registerMigration("batches") { try $0.execute(sql: BatchDatabase.tables) }
        return migrator
    }

    private static let tables = """
        CREATE TABLE run (
            id TEXT PRIMARY KEY, started TEXT NOT NULL, finished TEXT, summary TEXT
        );

        CREATE TABLE archive (
            file TEXT PRIMARY KEY,
            coveredBytes INTEGER NOT NULL -- what stands behind them is not indexed yet
        ) WITHOUT ROWID;

        CREATE TABLE capture (
            recordID TEXT PRIMARY KEY, -- WARC-Record-ID
            url TEXT NOT NULL, key TEXT NOT NULL, date TEXT NOT NULL, run TEXT,
            status INTEGER NOT NULL, mediaType TEXT,
            payloadDigest TEXT NOT NULL, bodyDigest TEXT NOT NULL,
            original TEXT, -- of a revisit: the record with the body
            file TEXT NOT NULL, "offset" INTEGER NOT NULL, length INTEGER NOT NULL
        );
        CREATE INDEX capture_of_page ON capture (key, date);

        CREATE TABLE page (
            key TEXT PRIMARY KEY, url TEXT NOT NULL, kind TEXT NOT NULL, foundBy TEXT NOT NULL, via TEXT,
            firstSeen TEXT NOT NULL, checked TEXT NOT NULL, changed TEXT NOT NULL, nextCheck TEXT NOT NULL,
            run TEXT NOT NULL, status INTEGER, etag TEXT, lastModified TEXT, redirect TEXT, gone TEXT,
            failures INTEGER NOT NULL, capture TEXT, payloadDigest TEXT, bodyDigest TEXT
        );
        CREATE INDEX page_due ON page (nextCheck);
        """
}

extension CrawlRun: FetchableRecord, PersistableRecord {
    /// The table's name.
    public static let databaseTableName = "run"
}

extension StoredCapture {
    /// Reads a row of the table `capture`, by the places of its columns.
    init(columns row: Row) {
        self.init(
            recordID: row[0], url: row[1], key: row[2], date: row[3], run: row[4], status: row[5],
            mediaType: row[6], payloadDigest: row[7], bodyDigest: row[8], original: row[9], file: row[10],
            offset: row[11], length: row[12])
    }
}

extension KnownPage {
    /// Reads a row of the table `page`, by the places of its columns: a third of what their names cost.
    init(columns row: Row) {
        self.init(
            key: row[0], url: row[1], kind: Kind(rawValue: row[2]) ?? .page, foundBy: row[3], via: row[4],
            at: row[5], run: row[9])
        (checked, changed, nextCheck) = (row[6], row[7], row[8])
        (status, etag, lastModified, redirect, gone) = (row[10], row[11], row[12], row[13], row[14])
        (failures, capture, payloadDigest, bodyDigest) = (row[15], row[16], row[17], row[18])
    }
}
