import Interchange

extension RunReport {
    /// The least that a cut column keeps, in characters.
    private static let narrowest = 8

    /// The report for a person: a row a record, then totals, filled fields, doubts and failures.
    ///
    /// Lines keep within `width` characters where they can: a path is never cut in a failure, since somebody has to
    /// open it.
    public func table(width: Int) -> String {
        let sections = [rowLines(width), [summary], filledLines(width), doubtLines, failureLines(width)]
        return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(
            separator: "\n")
    }

    private func rowLines(_ width: Int) -> [String] {
        guard !rows.isEmpty else { return [] }
        let numbers = ["quotes", "speakers", "dates", "funders"]
        let left = width - numbers.reduce(0) { $0 + $1.count + 2 }
        let longest = rows.map { Self.plain($0.page).count }.max() ?? 0
        let pageWidth = max(Self.narrowest, min(longest, left / 2))
        let titleWidth = max(Self.narrowest, left - pageWidth - 2)
        func line(_ page: String, _ title: String, _ figures: [String]) -> String {
            let cells = [Self.fit(page, to: pageWidth), Self.fit(title, to: titleWidth)]
            let columns = zip(figures, numbers).map { figure, name in
                String(repeating: " ", count: max(0, name.count - figure.count)) + figure
            }
            return (cells + columns).joined(separator: "  ")
        }
        func sum(_ figure: KeyPath<Row, Int>) -> String {
            String(rows.reduce(0) { $0 + $1[keyPath: figure] })
        }
        return [line("page", "title", numbers)]
            + rows.map {
                line($0.page, $0.title, [$0.quotes, $0.speakers, $0.dates, $0.funders].map(String.init))
            }
            + [line("total", "", [sum(\.quotes), sum(\.speakers), sum(\.dates), sum(\.funders)])]
    }

    private var summary: String {
        let stopped = failures.isEmpty ? "none" : String(failures.count)
        return
            "\(Self.count(records, "record")) from \(Self.count(pages, "page")), of which \(stopped) stopped."
    }

    private func filledLines(_ width: Int) -> [String] {
        let families = filledByFamily.sorted { $0.key < $1.key }
        guard !families.isEmpty else { return [] }
        return ["Filled fields"]
            + families.flatMap { family, filled in
                let words = Self.fields.compactMap { field in
                    filled.counts[field.name].map { "\(field.name) \($0)" }
                }
                return ["  \(family), \(Self.count(filled.records, "record"))"]
                    + Self.wrap(words.map { $0 + "," }, indent: "    ", width: width).map(Self.withoutComma)
            }
    }

    private var doubtLines: [String] {
        diagnosticsByCode.isEmpty ? [] : ["Doubts"] + Self.counts(diagnosticsByCode)
    }

    private func failureLines(_ width: Int) -> [String] {
        guard !failures.isEmpty else { return [] }
        return ["Failures"] + Self.counts(failuresByCode) + [""]
            + failures.flatMap { failure in
                ["  \(failure.code)  \(Self.plain(failure.location))"]
                    + Self.wrap(
                        Self.plain(failure.message).split(separator: " ").map(String.init), indent: "    ",
                        width: width)
            }
    }

    /// A line a code, the codes in order.
    private static func counts(_ counts: [String: Int]) -> [String] {
        let longest = counts.keys.map(\.count).max() ?? 0
        return counts.sorted { $0.key < $1.key }.map { "  " + pad($0.key, to: longest) + "  \($0.value)" }
    }

    private static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }

    /// Sets words on lines; one that is longer than a line stands alone on its own.
    private static func wrap(_ words: [String], indent: String, width: Int) -> [String] {
        var lines: [String] = []
        for word in words {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(indent + word)
            }
        }
        return lines
    }

    private static func withoutComma(_ line: String) -> String {
        line.hasSuffix(",") ? String(line.dropLast()) : line
    }

    /// The text in exactly `width` characters, `…` for what is cut.
    private static func fit(_ text: String, to width: Int) -> String {
        let text = plain(text)
        return text.count <= width ? pad(text, to: width) : text.prefix(width - 1) + "…"
    }

    private static func pad(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// The text on one line: what a page says may not move a terminal's cursor.
    private static func plain(_ text: String) -> String {
        let scalars = text.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: " "
            case .format: nil
            default: scalar
            }
        }
        return String(String.UnicodeScalarView(scalars))
    }
}
