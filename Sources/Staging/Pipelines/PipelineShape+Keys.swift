extension PipelineShape {
    /// All keys of a pipeline.
    static let pipeline = PipelineShape.object([
        PipelineKey(
            "sources", .list(.object(sources), atLeast: 1),
            "Where pages come from, in order. Paths are those of the folder in which the command runs.",
            isRequired: true),
        PipelineKey(
            "fetch", .object(fetch), "How pages of the web are fetched. Files and archives are not fetched."),
        PipelineKey(
            "stages", .object(stages),
            """
            What the stages do otherwise than by themselves. A change here runs the stage again on every \
            page.
            """
        ),
        PipelineKey(
            "workspace", .text,
            """
            The folder that keeps captures, the state of every page, records, failures and reports; \
            `--workspace` names another.
            """,
            isRequired: true),
        PipelineKey(
            "sinks", .list(.object(sinks)),
            """
            Where records go. Each is brought up to date at the end of a run with what changed since it \
            last was.
            """
        ),
        PipelineKey(
            "checks", .object(checks),
            "When a run is to raise an alarm and exit with 3, because pages do not look as they did."),
    ])

    private static let sources = [
        PipelineKey(
            "listing", .web, "The http or https URL of a page that lists others, with its pager.",
            isKind: true),
        PipelineKey("feed", .web, "The http or https URL of an RSS or Atom feed.", isKind: true),
        PipelineKey(
            "sitemap", .web, "The http or https URL of a sitemap or an index of sitemaps.", isKind: true),
        PipelineKey(
            "list", .text, "A text with a URL a line: a file's path, or an http or https URL.", isKind: true),
        PipelineKey("url", .web, "The http or https URL of a single page.", isKind: true),
        PipelineKey(
            "files", .text,
            "A page on this machine, or a folder of pages that is walked in the order of its paths.",
            isKind: true),
        PipelineKey("warc", .text, "An archive (.warc, .warc.gz), or a folder of archives.", isKind: true),
        PipelineKey(
            "pages", .whole(from: 1),
            "How many pages of the listing are asked for, from the first on; without it all.",
            onlyWith: "listing"),
    ]

    private static let fetch = [
        PipelineKey(
            "seconds_between_requests", .number(from: 0),
            """
            Seconds from an answer to the next request to the same host; robots.txt may ask for more. \
            Without it 10.
            """
        ),
        PipelineKey(
            "maximum_wait_seconds", .number(from: 0, isOpen: true),
            """
            The longest wait that a host may ask for; one that asks for more is left for the next run. \
            Without it 900.
            """
        ),
        PipelineKey(
            "maximum_attempts", .whole(from: 1),
            "How often a page is asked for before it counts as failed. Without it 3."),
        PipelineKey(
            "timeout_seconds", .number(from: 0, isOpen: true), "Seconds for a whole answer. Without it 30."),
        PipelineKey(
            "maximum_megabytes", .number(from: 0, isOpen: true),
            "Megabytes that a page may have. Without it 10."),
        PipelineKey(
            "maximum_redirects", .whole(from: 0), "Redirects that are followed for one page. Without it 10."),
        PipelineKey(
            "user_agent", .text,
            """
            The name to ask under; put a page or a mailbox of yours in it, so that a site's administrator \
            can reach you.
            """
        ),
        PipelineKey("hosts", .list(.text), "Hosts beside those of the sources that may be asked."),
        PipelineKey(
            "include", .list(.text),
            "Patterns of the pages to take, `*` for anything, such as `/node/*`; without it all."),
        PipelineKey("exclude", .list(.text), "Patterns of pages to leave out."),
        PipelineKey("maximum_requests", .whole(from: 1), "Requests that one run sends at most."),
        PipelineKey(
            "maximum_minutes", .number(from: 0, isOpen: true),
            "Minutes after which a run sends no request any more."),
        PipelineKey("maximum_hosts", .whole(from: 1), "Hosts that are asked at the same time. Without it 8."),
        PipelineKey(
            "minimum_recheck_days", .number(from: 0),
            "The shortest time between two looks at a page that has not changed. Without it 1."),
        PipelineKey(
            "maximum_recheck_days", .number(from: 0),
            "The longest time between two looks at a page. Without it 60."),
        PipelineKey(
            "recheck_all", .flag, "Whether every run asks for every known page again. Without it false."),
        PipelineKey(
            "maximum_archive_megabytes", .number(from: 0, isOpen: true),
            "Megabytes at which an archive file is closed and another one begun. Without it 1000."),
        PipelineKey(
            "allow_private_addresses", .flag,
            "Whether addresses of this machine and of private networks may be asked. Without it false."),
        PipelineKey(
            "private_hosts", .list(.text),
            "Hosts that may be asked even where their address is of this machine or a private network."),
        PipelineKey("ca_file", .text, "A PEM file of the authorities to trust in place of the system's."),
    ]

    private static let stages = [
        PipelineKey("parse", .object(parse), "How much of a page the parser takes."),
        PipelineKey(
            "normalise",
            .object([
                PipelineKey(
                    "without", .list(.text),
                    "Rules, or groups of them such as `funder.money`, whose findings no record shows.")
            ]), "What the normaliser leaves out."),
    ]

    private static let parse = [
        PipelineKey(
            "maximum_megabytes", .number(from: 0, isOpen: true),
            "Megabytes of a page; a larger one stops. Without it 10.5."),
        PipelineKey(
            "maximum_depth", .whole(from: 1),
            "Open elements; what stands deeper keeps its text and loses its element. Without it 512."),
        PipelineKey(
            "maximum_nodes", .whole(from: 1),
            "Elements of a page; those behind keep their text and lose their node. Without it 200000."),
        PipelineKey(
            "maximum_blocks", .whole(from: 1),
            "Blocks of a page; text behind them is dropped. Without it 200000."),
        PipelineKey(
            "maximum_text_megabytes", .number(from: 0, isOpen: true),
            "Megabytes of visible text; what stands behind is dropped. Without it 8.4."),
        PipelineKey(
            "maximum_attributes", .whole(from: 1),
            "Attributes of one tag; those behind are dropped. Without it 256."),
    ]

    private static let sinks = [
        PipelineKey(
            "json_lines", .text, "The path of a file with a record a line; replaced as a whole.", isKind: true
        ),
        PipelineKey(
            "sqlite", .text, "The path of a SQLite database with a table for each kind of finding.",
            isKind: true),
        PipelineKey("csv", .text, "The path of a folder with a CSV file a table.", isKind: true),
        PipelineKey(
            "json_ld", .text, "The path of a file of linked data in terms of schema.org.", isKind: true),
        PipelineKey(
            "postgresql", .text,
            "The path of a script for `psql -f` that brings a PostgreSQL database in step, in one transaction.",
            isKind: true),
    ]

    private static let checks = [
        PipelineKey("enabled", .flag, "Whether runs are held against those before at all. Without it true."),
        PipelineKey(
            "history_runs", .whole(from: 1),
            "Runs before this one that it is held against; an alarm goes on for no longer. Without it 30."),
        PipelineKey(
            "since", .day,
            """
            The day before which no run counts: the day of a change that is meant ends the alarms for it. \
            Without it all count.
            """
        ),
        PipelineKey(
            "significance", .number(from: 0, isOpen: true, to: 1),
            """
            How likely chance alone may raise an alarm for a fallen share or count in one run, shared out evenly over all \
            that are watched (Bonferroni): by Fisher's exact test for shares, by the exact test of two Poisson means for \
            counts, one-sided both. Without it 0.001, one false alarm in a thousand runs.
            """
        ),
        PipelineKey(
            "minimum_pages", .whole(from: 1),
            """
            New or changed pages of a family in which a fall has to show; runs that follow one another and have all fallen \
            are taken together. Without it 5.
            """
        ),
        PipelineKey(
            "minimum_runs", .whole(from: 1),
            """
            Runs that what differs from day to day is held against at least: speech, dates, funders, rows of listings. All \
            but rows have to show it in three runs in a row. For title, day, body and family one run is enough. Without it 5.
            """
        ),
        PipelineKey(
            "minimum_fall", .number(from: 0, to: 1),
            """
            How far the share of pages with a field has to fall, however sure the fall is: 0.2 from 90 to 70 %. Without \
            it 0.2.
            """
        ),
        PipelineKey(
            "minimum_count_fall", .number(from: 0, to: 1),
            "What part of the quotes, dates or funders a page has to be gone, however sure that is. Without it 0.5."
        ),
        PipelineKey(
            "maximum_sameness", .number(from: 0, to: 1),
            """
            The share of a family's new pages that may have the same title, or the same body, also where they had not \
            before. Without it 0.8.
            """
        ),
        PipelineKey(
            "minimum_listing", .number(from: 0, to: 1),
            """
            The part that a listing has to name of the fewest pages that it has named in the runs before. Without it 0.5.
            """
        ),
        PipelineKey(
            "empty_listings", .flag, "Whether a listing that names no page raises an alarm. Without it true."
        ),
    ]
}
