import Testing

@testable import Staging

@Suite struct `What a page needs` {
    private static func fingerprints(
        program: String = "p", depth: Int? = nil, without: [String] = []
    ) throws -> Fingerprints {
        var stages = Pipeline.Stages()
        stages.parse.maximumDepth = depth
        stages.normalise.without = without
        return try Fingerprints(program: program, stages: stages)
    }

    /// A page on which all stages have run.
    private static func known(_ prints: Fingerprints, stamp: String? = "s") -> KnownInput {
        let parsed = prints.parsed("d")
        return KnownInput(
            number: 1, input: BatchInput("a.html", .file, stamp: stamp), digest: "d", retrieved: nil,
            articles: "a",
            fingerprints: PageFingerprints(
                parsed: parsed, extracted: prints.extracted(parsed), normalised: prints.normalised("a")))
    }

    @Test(
        arguments: [
            ("p", nil, [], "s", .nothing), ("p", nil, [], "t", .reading), ("p", nil, [], nil, .reading),
            ("q", nil, [], "s", .reading), ("p", 9, [], "s", .reading), ("p", nil, ["f"], "s", .normalise),
        ] as [(String, Int?, [String], String?, BatchNeed)])
    func `is what has changed`(
        program: String, depth: Int?, without: [String], stamp: String?, need: BatchNeed
    ) throws {
        let now = try Self.fingerprints(program: program, depth: depth, without: without)
        let known = Self.known(try Self.fingerprints())
        let input = BatchInput("a.html", .file, stamp: stamp)
        #expect(now.need(for: input, known: known, selection: BatchSelection()) == need)
        #expect(now.need(for: input, known: nil, selection: BatchSelection()) == .reading)
    }

    @Test(
        arguments: [
            (.fetch, .publish, false, .reading), (.extract, .publish, false, .reading),
            (.normalise, .publish, false, .normalise), (.normalise, .normalise, true, .normalise),
            (.publish, .publish, true, .nothing), (.fetch, .fetch, true, .nothing),
        ] as [(BatchStage, BatchStage, Bool, BatchNeed)])
    func `is what the stages selected have to do for another program`(
        first: BatchStage, last: BatchStage, isForced: Bool, need: BatchNeed
    ) throws {
        let now = try Self.fingerprints(program: "q")
        let known = Self.known(try Self.fingerprints())
        let selection = BatchSelection(from: first, to: last, isForced: isForced)
        #expect(now.need(for: known.input, known: known, selection: selection) == need)
    }

    @Test func `is missing where nothing was kept`() throws {
        let prints = try Self.fingerprints()
        let selection = BatchSelection(from: .normalise)
        #expect(prints.need(for: BatchInput("b", .file), known: nil, selection: selection) == .missing)
    }

    @Test func `is told by digests that have no others' name`() {
        #expect(Digest.of("") == "e3b0c44298fc1c149afbf4c8996fb924")
        #expect(Digest.of("abc") == "ba7816bf8f01cfea414140de5dae2223")
    }
}
