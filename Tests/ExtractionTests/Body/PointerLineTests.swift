import Testing

@testable import Extraction

/// Lines that are told by their words alone; each table has lines that must stay.
@Suite struct `A line amid an article` {
    private static func folded(_ line: String) -> ArraySlice<UInt8> { Array(Fold.string(line).utf8)[...] }

    @Test(
        arguments: [
            ("Lire aussi : Le moulin rouvre ses portes", false, false, true),
            ("Also Read | Why the mill stood still", true, false, true),
            ("» Lesen Sie auch: Die Mühle am See", false, false, true),
            ("Читайте также: Мельница открыта", true, false, true),
            ("اقرأ أيضا: طاحونة القرية تفتح أبوابها", true, false, true),
            ("相关阅读：磨坊重新开门", true, false, true),
            ("Czytaj więcej: Młyn znowu miele", false, false, true),
            ("Also read aloud were two letters from the miller.", false, true, false),
            ("Reading the letters took an hour", false, false, false),
        ])
    func `points to another article`(line: String, hasLink: Bool, endsSentence: Bool, points: Bool) {
        #expect(PointerLine.points(Self.folded(line), hasLink: hasLink, endsSentence: endsSentence) == points)
    }

    @Test(
        arguments: [
            ("Follow us on Facebook and Instagram", true),
            ("Puedes apuntarte aquí para recibir nuestra newsletter semanal.", true),
            ("Son dakika haberleri için bizi Google News'te takip edin.", true),
            ("Нашли опечатку? Выделите её и нажмите Ctrl+Enter", true),
            ("Found a slip? Mark it and press Ctrl+Enter.", true),
            ("A typing error? Select it and press the button below.", true),
            ("この記事は有料記事です。残り512文字", true),
            ("Get local news delivered to your inbox!", true),
            ("Ana Lind can be reached at ana@brennau-courier.example", true),
            ("Ce site utilise des cookies pour compter ses lecteurs.", true),
            ("The office can be reached by bus from the station.", false),
            ("A deal can be reached at the fair, the mayor said.", false),
            ("The council debated the use of cookies on its pages.", false),
            ("“Do you know anything about the wheel?” the miller asked her.", false),
            ("The miller wrote on his Telegram channel that the wheel turns again.", false),
            ("Zahlreiche Leser folgten ihm auf Facebook.", false),
            ("据央视新闻客户端消息，磨坊昨天重新开门。", false),
        ])
    func `asks its reader for something`(line: String, isRequest: Bool) {
        #expect(PointerLine.isRequest(Self.folded(line)) == isRequest)
    }

    @Test(
        arguments: [
            ("Foto: Ana Lind", true), ("Źródło: PAP", true), ("责任编辑：王晓", true), ("Kaynak: AA", true),
            ("Source:", true), ("Sourceless rivers run dry", false),
            ("Fotografen kamen aus der Stadt", false),
        ])
    func `names a source or a maker`(line: String, isCredit: Bool) {
        #expect(PointerLine.isCredit(Self.folded(line)) == isCredit)
    }

    @Test(
        arguments: [
            ("The mill at dusk. Photograph: Tom Ardle/Harbour Press", true),
            ("Das Mühlrad im Winter | Foto: M. Grau", true),
            ("Jeugd aan het water ANP/AFP", true),
            ("茶馆内景。陈立 摄", true),
            ("She carried a photo of the mill in her bag", false),
            ("The wheel turned again, the miller told AFP", false),
        ])
    func `ends in the name of a photographer`(line: String, isCredited: Bool) {
        #expect(PointerLine.isCredited(Self.folded(line)) == isCredited)
    }

    @Test(
        arguments: [
            ("- Advertisement -", true), ("People are also reading…", true), ("Haberin Devamı", true),
            ("Dalszy ciąg materiału pod wideo", true), ("広告", true), ("Advertisement for a mill", false),
            ("– Advertisement –", true), ("« Advertisement", true), ("“Advertisement", false),
            ("‘Advertisement’", false),
        ])
    func `is a label, whatever decorates it`(line: String, isWhole: Bool) {
        #expect(LinePhrases.asides.isWhole(Self.folded(line)) == isWhole)
    }

    @Test(
        arguments: [
            ("Updated at 18:32 GMT", true), ("3h ago", true), ("This was published 3 years ago", true),
            ("Last updated 4 May 2024, 9:12 am", true), ("17:10", false), ("3 May 2024", false),
            ("The mill was published in a book 3 years ago", false), ("Updated rules for 12 millers", false),
        ])
    func `is a time and nothing else`(line: String, isTime: Bool) {
        #expect(HeadLine.isTime(Self.folded(line)) == isTime)
    }

    @Test(
        arguments: [
            ("The wheel turns again at dusk. (Ana Lind/Brennau Courier)", true),
            ("A wheel. Foto: Ana Lind", true),
            ("Both wheels turn slowly (oak/elm).", false),
            ("It has two wheels. (One turns 3/4 of the time)", false),
        ])
    func `names who took a picture`(line: String, isCredited: Bool) {
        #expect(PointerLine.isCredited(Self.folded(line)) == isCredited)
    }
}
