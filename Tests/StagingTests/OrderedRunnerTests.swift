import Staging
import Synchronization
import Testing

@Suite struct `Ordered runner` {
    private struct Stop: Error {}

    private final class Counter: Sendable {
        let value = Mutex(0)
        func next(upTo limit: Int) -> Int? {
            value.withLock { value in
                guard value < limit else { return nil }
                value += 1
                return value
            }
        }
    }

    @Test(arguments: [1, 2, 7]) func `gives in the order of reading`(window: Int) async throws {
        let counter = Counter()
        var given: [Int] = []
        try await OrderedRunner(window: window).run(next: { counter.next(upTo: 200) }) { number in
            for _ in 0..<(number % 5) { await Task.yield() }
            return number * 2
        } give: {
            given.append($0)
        }
        #expect(given == (1...200).map { $0 * 2 })
    }

    @Test func `holds no more than its window`() async throws {
        let counter = Counter()
        var given = 0
        try await OrderedRunner(window: 3).run(next: { counter.next(upTo: 50) }) {
            $0
        } give: { _ in
            #expect(counter.value.withLock { $0 } - given <= 3)
            given += 1
        }
        #expect(given == 50)
    }

    @Test func `runs over nothing`() async throws {
        try await OrderedRunner(window: 2).run(next: { nil as Int? }, work: { $0 }) { _ in
            Issue.record("none")
        }
    }

    @Test func `stops with what reading throws`() async {
        await #expect(throws: Stop.self) {
            try await OrderedRunner(window: 2).run(next: { () throws -> Int? in throw Stop() }, work: { $0 })
            { _ in }
        }
    }

    @Test func `stops with what giving throws`() async {
        let counter = Counter()
        await #expect(throws: Stop.self) {
            try await OrderedRunner(window: 2).run(next: { counter.next(upTo: 9) }, work: { $0 }) { _ in
                throw Stop()
            }
        }
    }
}
