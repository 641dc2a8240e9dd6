/// Tells lines of an article's head by their words.
enum HeadLine {
    /// Whether a folded line names a month, or a day in figures.
    static func namesDay(_ line: ArraySlice<UInt8>) -> Bool {
        var at = line.startIndex
        var separators = 0
        while at < line.endIndex {
            let byte = line[at]
            if isDigit(byte) {
                // 3/12/2024, 2024-03-12, 12.3.2024
                if at + 2 < line.endIndex, [0x2F, 0x2D, 0x2E].contains(line[at + 1]), isDigit(line[at + 2]) {
                    separators += 1
                    if separators == 2 { return true }
                }
                at += 1
            } else if isLetter(byte) {
                let start = at
                while at < line.endIndex, isLetter(line[at]) { at += 1 }
                if at - start >= 3, months.contains(Digest.of(line[start..<at])) { return true }
            } else {
                at += 1
            }
        }
        return false
    }

    /// Whether a folded line tells how long the text takes to read.
    static func namesReadingTime(_ line: ArraySlice<UInt8>) -> Bool {
        line.indices.contains { at in readingTimes.contains { line[at...].starts(with: $0) } }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

    private static let readingTimes = [
        "min read", "minute read", "minutes read", "mins read", "min. read", "minuten lesezeit",
        "min de lecture",
        "min de lectura", "мин",
    ].map { Array($0.utf8) }

    /// Month names and their short forms in the languages of the larger sites, folded.
    private static let months: Set<UInt64> = Set(
        """
        january february march april may june july august september october november december
        jan feb mar apr jun jul aug sep sept oct nov dec
        januar februar marz maerz mai juni juli oktober dezember mrz okt dez janner
        janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre janv fevr juil
        enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
        janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro
        januari februari maart mei augustus
        января февраля марта апреля мая июня июля августа сентября октября ноября декабря
        січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
        stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada grudnia
        """.split(whereSeparator: \.isWhitespace).map { Digest.of(Fold.string(String($0)).utf8) })
}
