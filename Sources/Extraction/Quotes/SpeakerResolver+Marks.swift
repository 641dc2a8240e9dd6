import Interchange

/// Names that stand in full only between marks.
extension SpeakerResolver {
    /// `“We thank Jan de Vries (Malta),” said the Mayor. “…,” de Vries said.`: somebody whom the reporter calls by a surname alone.
    ///
    /// - Leaves: a surname of which the reporter gives the whole name.
    func wholeName(_ name: Range<Int>) -> Int? {
        guard let last = name.last, text.isOutside(last), surnames.count < Self.mostSearches,
            name.dropLast().allSatisfy({ text.tokens[$0].is(.nameParticle) })
        else { return nil }
        let own = cast.folded(name)
        let known = cast.match(own, isFull: own.count > 1)
        if let known, cast.people[known].words.count > own.count { return nil }
        guard surnames.insert(own.joined(separator: " ")).inserted, let mention = inMarks(name),
            let whole = mention.name
        else { return nil }
        let person = cast.enter(mention, whole)
        // `de Vries` has two words, and is a surname all the same.
        if cast.people[person].words.count < whole.count {
            cast.people[person].name = text.words(whole)
            cast.people[person].key = Cast.Key(cast.folded(whole))
        }
        cast.note(person, at: name.lowerBound)
        return person
    }

    /// The first whole name between marks that ends with the words of a surname.
    private func inMarks(_ surname: Range<Int>) -> Mention? {
        let (tokens, bytes) = (text.tokens, text.prose.bytes)
        let wanted = bytes[tokens[surname.upperBound - 1].range.indices]
        for part in text.spans.lazy.flatMap(\.parts) {
            for at in part
            where tokens[at].kind == .word && tokens[at].end - tokens[at].start == wanted.count
                && bytes[tokens[at].range.indices] == wanted
            {
                if let mention = mention(endingAt: at, of: surname, in: part) { return mention }
            }
        }
        return nil
    }

    private func mention(endingAt last: Int, of surname: Range<Int>, in part: Range<Int>) -> Mention? {
        let tokens = text.tokens
        var start = last
        while start > part.lowerBound, last - start < Self.longestName,
            reader.isNameWord(start - 1) || tokens[start - 1].is(.nameParticle)
        { start -= 1 }
        while start < last, tokens[start].is(.nameParticle), !tokens[start].isCapitalised { start += 1 }
        // `Thank Jan de Vries`: a sentence begins with a capital.
        let isFirst = start == part.lowerBound || text.isStop(tokens[start - 1])
        if isFirst, last - start > surname.count, !tokens[start].is([.masculineName, .feminineName]) {
            start += 1
        }
        guard last + 1 - start > surname.count, tokens[start].isCapitalised,
            !isFirst || tokens[start].is([.masculineName, .feminineName])
        else { return nil }
        var group = start
        while group > part.lowerBound, tokens[group - 1].isCapitalised,
            tokens[group - 1].is([.honorific, .roleHead, .officeWord])
        { group -= 1 }
        return reader.person(group..<last + 1, start..<last + 1, before: part.upperBound)
    }

    /// How many words stand before a surname at most.
    private static let longestName = 4
}
