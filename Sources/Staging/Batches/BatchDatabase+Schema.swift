extension BatchDatabase {
    /// The tables of batches, beside those of captures.
    static let tables = """
        CREATE TABLE batch (
            id TEXT PRIMARY KEY, pipeline TEXT NOT NULL, started TEXT NOT NULL,
            finished TEXT, -- NULL while it runs, and for one that was killed and is to go on
            report TEXT
        );

        CREATE TABLE input ( -- a page as the stages know it
            number INTEGER PRIMARY KEY, -- pages count in the order in which they were first read
            location TEXT NOT NULL UNIQUE,
            kind TEXT NOT NULL, -- file, archive, crawl
            holder TEXT, -- the archive that holds it
            stamp TEXT, -- tells without reading that it is as it was
            digest TEXT NOT NULL, -- of what the parser is given
            retrieved TEXT,
            articles TEXT, -- digest of what the extractor gave
            parsed TEXT, extracted TEXT, normalised TEXT, -- fingerprints; NULL for a stage that has not run
            batch TEXT NOT NULL, change TEXT NOT NULL, -- the batch that found it new or changed last
            ran TEXT NOT NULL -- the batch that ran a stage on it last
        );
        CREATE INDEX input_of_holder ON input (holder) WHERE holder IS NOT NULL;
        CREATE INDEX input_of_batch ON input (batch);
        CREATE INDEX input_run_in ON input (ran);

        CREATE TABLE holder ( -- an archive that was read to its end
            path TEXT PRIMARY KEY, stamp TEXT NOT NULL
        ) WITHOUT ROWID;

        CREATE TABLE article ( -- what the extractor gave, packed, so that the normaliser runs without it
            page INTEGER PRIMARY KEY REFERENCES input (number) ON DELETE CASCADE,
            outcomes BLOB NOT NULL
        );

        CREATE TABLE failure (
            page INTEGER NOT NULL REFERENCES input (number) ON DELETE CASCADE, item INTEGER NOT NULL,
            code TEXT NOT NULL, json TEXT NOT NULL,
            PRIMARY KEY (page, item)
        ) WITHOUT ROWID;

        CREATE TABLE record (
            page INTEGER NOT NULL REFERENCES input (number) ON DELETE CASCADE, item INTEGER NOT NULL,
            id TEXT NOT NULL, json TEXT NOT NULL, -- without what the next two columns say
            duplicateOf TEXT,
            gone TEXT, -- when the site was first found to have taken the page away
            bodyHash BLOB,
            family TEXT NOT NULL, title TEXT,
            filled INTEGER NOT NULL, -- a bit a field
            quotes INTEGER NOT NULL, speakers INTEGER NOT NULL, dates INTEGER NOT NULL, funders INTEGER NOT NULL,
            doubts INTEGER NOT NULL,
            PRIMARY KEY (page, item)
        );
        CREATE INDEX record_of_lost_page ON record (gone) WHERE gone IS NOT NULL;
        CREATE INDEX record_of_id ON record (id, page, item);
        CREATE INDEX record_of_body ON record (bodyHash, page, item, id, duplicateOf) WHERE bodyHash IS NOT NULL;

        CREATE TABLE change ( -- when the record of an id last became another one
            id TEXT PRIMARY KEY, revision INTEGER NOT NULL, batch TEXT NOT NULL, kind TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE INDEX change_in_order ON change (revision);
        CREATE INDEX change_of_batch ON change (batch);

        CREATE TABLE sink ( -- the revision up to which each is up to date
            name TEXT PRIMARY KEY, revision INTEGER NOT NULL
        ) WITHOUT ROWID;
        """
}
