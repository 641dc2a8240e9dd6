import Interchange

/// Prints an item's text with what was found in it, for a person.
///
/// Marks are coloured words and a tag behind them on a terminal, `[q1 words]` elsewhere; what was left alone is `{x1 words}`.
struct ExplanationPrinter {
    /// Whether to colour.
    let isColoured: Bool
    /// Characters in a line.
    let width: Int

    /// A character, or a piece of a mark, with the marks that hold it.
    private struct Cell {
        var text: String
        var kind: ExplainedText.Kind?
        var isTag = false
        var isSpace = false
    }

    /// The whole of an item.
    func text(_ text: ExplainedText, heading: [String]) -> String {
        var output = heading.map { plain($0) + "\n" }.joined() + "\n"
        var field: Record.Evidence.Field?
        for line in text.lines {
            if line.field != field {
                field = line.field
                output += strong(Self.heading(line.field)) + "\n"
            }
            let marks = text.marks.filter { $0.field == line.field && $0.range.overlaps(line.range) }
            output += wrapped(cells(of: line, marks), indent: "  ", width: width)
            for mark in marks where line.range.contains(mark.range.lowerBound) { output += notes(on: mark) }
            output += "\n"
        }
        return output
    }

    private static func heading(_ field: Record.Evidence.Field) -> String {
        switch field {
        case .title: "Title"
        case .lead: "Lead"
        case .body: "Body"
        }
    }

    private func notes(on mark: ExplainedText.Mark) -> String {
        let tag = mark.tag + String(repeating: " ", count: max(0, 4 - mark.tag.count))
        return mark.notes.enumerated().map { number, note in
            let words = plain(note).unicodeScalars.map { scalar in
                Cell(text: String(scalar), isSpace: scalar == " ")
            }
            let lines = wrapped(words, indent: "          ", width: width)
            return number > 0 ? lines : "      " + coloured(tag, mark.kind) + String(lines.dropFirst(10))
        }.joined()
    }

    // Marks in the text

    private func cells(of line: ExplainedText.Line, _ marks: [ExplainedText.Mark]) -> [Cell] {
        var cells: [Cell] = []
        var open: [ExplainedText.Mark] = []
        for (index, scalar) in line.passage.text.unicodeScalars.enumerated() {
            let at = line.offset + index
            close(&open, at, &cells)
            for mark in marks
            where mark.range.lowerBound == at || at == line.offset && mark.range.contains(at) {
                open.append(mark)
                if !isColoured {
                    let bracket = mark.kind == .refusal ? "{" : "["
                    cells.append(Cell(text: "\(bracket)\(mark.tag) ", kind: mark.kind, isTag: true))
                }
            }
            let isSpace = scalar.properties.isWhitespace
            cells.append(
                Cell(
                    text: isSpace ? " " : plain(String(scalar)), kind: open.last?.kind, isSpace: isSpace))
        }
        close(&open, Int.max, &cells)
        return cells
    }

    /// Closes the marks that end at a code point, the last opened first.
    private func close(_ open: inout [ExplainedText.Mark], _ at: Int, _ cells: inout [Cell]) {
        for mark in open.reversed() where mark.range.upperBound <= at || at == .max {
            let end = mark.kind == .refusal ? "}" : "]"
            cells.append(Cell(text: isColoured ? "[\(mark.tag)]" : end, kind: mark.kind, isTag: true))
        }
        open.removeAll { $0.range.upperBound <= at || at == .max }
    }

    // Lines

    private func wrapped(_ cells: [Cell], indent: String, width: Int) -> String {
        var lines: [[Cell]] = []
        var (line, length) = ([Cell](), 0)
        for word in cells.split(whereSeparator: \.isSpace) {
            let count = word.reduce(0) { $0 + $1.text.count }
            if !line.isEmpty, indent.count + length + 1 + count > width {
                lines.append(line)
                (line, length) = ([], 0)
            }
            if let last = line.last {
                // A space inside a mark has its colour.
                line.append(Cell(text: " ", kind: last.kind == word.first?.kind ? last.kind : nil))
                length += 1
            }
            line += word
            length += count
        }
        if !line.isEmpty { lines.append(line) }
        return lines.map { indent + painted($0) + "\n" }.joined()
    }

    private func painted(_ cells: [Cell]) -> String {
        guard isColoured else { return cells.map(\.text).joined() }
        var (output, code) = ("", "")
        for cell in cells {
            let next = cell.kind.map { Self.code($0, isTag: cell.isTag) } ?? ""
            if next != code { output += (code.isEmpty ? "" : Self.reset) + next }
            code = next
            output += cell.text
        }
        return output + (code.isEmpty ? "" : Self.reset)
    }

    private func coloured(_ text: String, _ kind: ExplainedText.Kind) -> String {
        isColoured ? Self.code(kind, isTag: false) + text + Self.reset : text
    }

    private func strong(_ text: String) -> String { isColoured ? "\u{1B}[1m\(text)\(Self.reset)" : text }

    private static let reset = "\u{1B}[0m"

    /// The colours of ISO 6429 that read on dark and light grounds alike.
    private static func code(_ kind: ExplainedText.Kind, isTag: Bool) -> String {
        let colour =
            switch kind {
            case .quote: "33"
            case .date: "36"
            case .funder: "32"
            case .organiser: "35"
            case .project: "34"
            case .place: "34"
            case .refusal: "31"
            }
        return "\u{1B}[\(isTag ? "2;" : "")\(colour)m"
    }

    /// The text without what a terminal obeys.
    private func plain(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }))
    }
}
