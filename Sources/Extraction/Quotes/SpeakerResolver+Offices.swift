import Interchange

/// Whom an office without a name means: `the Ambassador`.
extension SpeakerResolver {
    mutating func title(_ mention: Mention, last: Int?) -> Speaker {
        let wanted = content(of: mention.head)
        let holders = Set(cast.people.indices.prefix(Cast.mostPeople).filter { cast.holds($0, wanted) })
        let at = mention.head.lowerBound
        let nearest =
            holders.isEmpty
            ? nil
            : cast.latest(before: at, from: 0) { holders.contains($0.person) }?.person ?? holders.min()
        if let nearest {
            cast.note(nearest, at: at)
            return speaker(person: nearest)
        }
        let isBody = mention.head.contains { text.tokens[$0].shape.contains(.allCaps) }
        guard let heir = isBody ? bareHeir(of: mention) : heir(of: mention, last: last) else {
            return isBody ? body(mention) : unnamed(mention)
        }
        if cast.people[heir].roles.isEmpty, isHolder(mention) || cast.people[heir].relative == nil {
            let isDefinite = reader.isDefinite(mention.head.lowerBound)
            let start = isDefinite ? mention.head.lowerBound + 1 : mention.head.lowerBound
            if start < mention.head.upperBound {
                cast.describe(heir, as: text.words(start..<mention.head.upperBound))
            }
        }
        cast.note(heir, at: at)
        return speaker(person: heir)
    }

    /// Whom an office means that nobody on the page is said to hold: somebody here without one, or the last speaker.
    func heir(of mention: Mention, last: Int?) -> Int? {
        guard isHolder(mention) else { return bareHeir(of: mention) ?? kin(of: mention, last: last) }
        return bareHeir(of: mention) ?? last ?? antecedent(of: mention.head.lowerBound, nil)
    }

    /// Somebody in the paragraph of whom no office is said.
    func bareHeir(of mention: Mention) -> Int? {
        let at = mention.head.lowerBound
        let paragraph = text.paragraph(of: at).tokens
        guard isHolder(mention) || isBareNoun(mention) else { return nil }
        return cast.latest(before: at, from: paragraph.lowerBound) {
            cast.people[$0.person].roles.isEmpty && fits($0.person, nil)
        }?.person
    }

    /// `the fisherman`: an occupation in one small word, which may stand for whoever was just spoken of.
    func isBareNoun(_ mention: Mention) -> Bool {
        guard mention.head.count == 2, mention.relative == nil, let head = reader.head(of: mention.head)
        else {
            return false
        }
        return text.tokens[head].is([.roleHead, .personNoun]) && !reader.isPlural(head)
    }

    /// Whether a mention is an office that somebody holds.
    func isHolder(_ mention: Mention) -> Bool {
        guard let head = reader.head(of: mention.head) else { return false }
        return text.tokens[head].isCapitalised && text.tokens[head].is([.honorific, .roleHead])
    }

    /// `the diplomat`: a word that fits many offices, for whoever was told of last.
    private func kin(of mention: Mention, last: Int?) -> Int? {
        let at = mention.head.lowerBound
        guard mention.head.count <= 3, mention.relative == nil, let head = reader.head(of: mention.head),
            text.tokens[head].is(.hypernym), reader.isDefinite(at) || mention.head.count == 1
        else { return nil }
        let paragraph = text.paragraphIndex(of: at)
        let start = text.prose.paragraphs[max(0, paragraph - 1)].tokens.lowerBound
        // `a senior official … the official`: somebody without a name.
        let isUnnamed = (start..<at).contains {
            text.tokens[$0].word == text.tokens[head].word && text.isOutside($0)
        }
        guard !isUnnamed, cast.latest(before: at, from: start, where: { fits($0.person, nil) }) != nil else {
            return nil
        }
        let token = text.tokens[head]
        let gender: Cast.Gender? =
            token.is(.feminineNoun) ? .feminine : token.is(.masculineNoun) ? .masculine : nil
        return antecedent(of: at, gender) ?? last
    }
}
