import ArgumentParser
import Evaluation
import Fetching
import Foundation
import Interchange
import Staging
import Synchronization

/// `rapporteur evaluate`: records against what a careful reader says.
struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Scores records against gold pages, field by field.",
        discussion: """
            GOLD is a folder of NAME.gold.json beside NAME.html or NAME.txt, or one of fixtures, which hold gold.json
            beside page.html or page.txt. The pages are read here and now; --records scores what was written before.
            Prints precision, recall and F1 of every field over all pages, and how many records are right as a whole.

            Example: rapporteur evaluate Fixtures --misses
            Example: rapporteur evaluate Fixtures --records records.jsonl --json
            Example: rapporteur evaluate Fixtures --without quote.after --without funder.money
            Example: rapporteur evaluate Fixtures --ablation
            """)

    @Argument(help: "Folders with gold, searched at any depth.")
    var gold: [String]

    @Option(
        help: ArgumentHelp("Score the records of a file instead of reading the pages.", valueName: "file"))
    var records: String?

    @Option(
        help: ArgumentHelp(
            "Leave out what rules with such names found, as quote.after does quote.after.name-role; may be repeated.",
            valueName: "rules"))
    var without: [String] = []

    @Flag(help: "Print what is not right before the figures, a line each.")
    var misses = false

    @Flag(help: "Print the figures as JSON.")
    var json = false

    @Flag(help: "Print what each group of rules adds instead of the figures.")
    var ablation = false

    func run() async throws {
        let set = try GoldSet(gold)
        var status = ExitStatus.allWell
        for page in set.pages where page.gold.draft == true {
            Console.tell("\(page.name): its gold is a draft of the program's own, which any figure flatters")
            status = .somePagesFailed
        }
        let found =
            if let records { try read(records, of: set, &status) } else { try await run(set, &status) }
        let groups = without.map { RuleGroup($0) }
        let pages = zip(set.pages, found).filter { $0.0.gold.failure == nil }.map { page, records in
            (gold: page, records: groups.isEmpty ? records : records.map { $0.without(groups) })
        }
        let output = OutputFile.standard
        if ablation {
            let ablation = Ablation(pages)
            try output.write(
                json
                    ? CanonicalJSON.bytes(ablation, pretty: true) + [0x0A] : Array(ablation.table.utf8))
        } else {
            let scorer = Scorer(pages)
            if misses, !json { try output.write(Array(scorer.misses.map { $0 + "\n" }.joined().utf8)) }
            try output.write(
                json
                    ? CanonicalJSON.bytes(scorer.report, pretty: true) + [0x0A] : Array(scorer.table.utf8))
        }
        status.end
    }

    /// The records of a file, page by page; those of no page are told and left out.
    private func read(_ path: String, of set: GoldSet, _ status: inout ExitStatus) throws -> [[Record]] {
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw FileError(path, "cannot be read", errno) }
        defer { close(descriptor) }
        var records = [[Record]](repeating: [], count: set.pages.count)
        let reader = JSONLinesReader(descriptor)
        while let line = try reader.next() {
            let record: Record
            do {
                record = try CanonicalJSON.value(Record.self, from: line.bytes)
            } catch {
                throw ValidationError("\(path), line \(line.number), is no record: \(error)")
            }
            if let page = set.page(at: record.source.location) {
                records[page].append(record)
            } else {
                Console.tell("\(record.source.location): no gold page of that name, or several; not scored")
                status = .somePagesFailed
            }
        }
        return records
    }

    /// What the main path makes of each page; a page that should not have stopped, or should have, is told.
    private func run(_ set: GoldSet, _ status: inout ExitStatus) async throws -> [[Record]] {
        let queue = Mutex(set.pages[...])
        let path = MainPath()
        var pages: [[Record]] = []
        let runner = OrderedRunner(window: 2 * ProcessInfo.processInfo.activeProcessorCount)
        let next: @Sendable () -> GoldSet.Page? = { queue.withLock { $0.popFirst() } }
        try await runner.run(next: next, work: { await path.outcomes(of: $0) }) { outcomes in
            let wanted = set.pages[pages.count]
            var finisher = RecordFinisher()
            var (records, codes) = ([Record](), [String]())
            for outcome in outcomes {
                switch outcome {
                case .value(let staged): records.append(finisher.finish(staged))
                case .failure(let failure): codes.append(failure.code)
                }
            }
            if codes != (wanted.gold.failure.map { [$0] } ?? []) {
                let got = codes.isEmpty ? "none" : codes.joined(separator: ", ")
                Console.tell("\(wanted.name): want failure \(wanted.gold.failure ?? "none"), got \(got)")
                status = .somePagesFailed
            }
            pages.append(records)
        }
        return pages
    }
}

extension MainPath {
    /// What becomes of a gold page; what a fixture records of its URL and headers counts as if it had been fetched.
    fileprivate func outcomes(of page: GoldSet.Page) async -> [Outcome<Record>] {
        guard let location = page.path else {
            return [.failure(StageFailure("fetch.file.unreadable", at: page.name, "no page lies beside it"))]
        }
        let fetched = await fetcher.pass(PageProgress(PageRequest(location: location)))
        guard let known = page.origin else { return await records(of: fetched).outcomes }
        let captures = fetched.outcomes.map { outcome -> Outcome<Capture> in
            guard case .value(let staged) = outcome else { return outcome }
            let origin = known.moved(to: location, digest: staged.value.origin.digest)
            return .value(Staged(Capture(origin: origin, body: staged.value.body), staged.diagnostics))
        }
        return await records(of: PageProgress(captures)).outcomes
    }
}
