import Interchange

/// Nouns that point back at somebody, where a language writes them without an article or all with a capital.
extension SpeakerResolver {
    /// `объяснил учитель`: a noun alone, which Russian writes without an article, for whoever is said to be one near by.
    private func holder(near mention: Mention) -> Int? {
        let at = mention.head.lowerBound
        guard text.prose.lexicon.isRussian, mention.head.count == 1, mention.range.count == 1,
            text.tokens[at].is([.roleHead, .personNoun]), !text.tokens[at].is(.indefinite)
        else { return nil }
        let nominative = Nominative(text: text)
        let wanted =
            nominative.isWanted(mention)
            ? [Fold.string(nominative.office(mention.head))] : content(of: mention.head)
        let paragraph = text.paragraphIndex(of: at)
        let start = text.prose.paragraphs[max(0, paragraph - 1)].tokens.lowerBound
        if let holder = cast.latest(before: at, from: start, where: { cast.holds($0.person, wanted) }) {
            return holder.person
        }
        // `посол`: a rank, for whoever was told of last and has an office in a body known by its letters, as `глава Миссии ОБСЕ`.
        guard text.tokens[at].is(.honorific) else { return nil }
        return cast.latest(before: at, from: start) { place in
            let person = cast.people[place.person]
            return person.style == nil
                && person.roles.contains { role in
                    role.split(separator: " ").contains { $0.count > 1 && $0.allSatisfy(\.isUppercase) }
                }
        }?.person
    }

    /// Whoever such a noun stands for.
    func bareOffice(_ mention: Mention) -> Speaker? {
        guard
            let person = holder(near: mention)
                // `пояснил дипломат`
                ?? (text.prose.lexicon.isRussian ? kin(of: mention, last: nil) : nil)
        else { return nil }
        cast.note(person, at: mention.head.lowerBound)
        return speaker(person: person)
    }

    /// `die Offizierin` in German, which writes every noun with a capital: whoever of that gender was told of last.
    func backwards(_ mention: Mention, last: Int?) -> Int? {
        let at = mention.head.lowerBound
        guard text.prose.lexicon.isGerman, mention.head.count == 2, mention.relative == nil,
            reader.isDefinite(at), let head = reader.head(of: mention.head)
        else { return nil }
        let token = text.tokens[head]
        let gender: Cast.Gender? =
            token.is(.feminineNoun) ? .feminine : token.is(.masculineNoun) ? .masculine : nil
        guard let gender else { return nil }
        let paragraph = text.paragraphIndex(of: at)
        let start = text.prose.paragraphs[max(0, paragraph - 1)].tokens.lowerBound
        // `die Leiterin` is nobody whose office the page gives as another one; `die Offizierin` may be a Zugführerin.
        let found = antecedent(of: at, gender).flatMap { person in
            cast.latest(before: at, from: start) { $0.person == person }?.person
        }
        return found.flatMap { person in
            token.is(.hypernym) || !holdsOffice(person) ? person : nil
        }
    }

    /// Whether the page gives somebody an office, and not just a body to belong to.
    private func holdsOffice(_ person: Int) -> Bool {
        cast.people[person].roles.contains { role in
            role.split(separator: " ").contains { word in
                let folded = Array(Fold.string(String(word)).utf8)
                let vocabulary = text.prose.lexicon.vocabulary
                let listed = vocabulary.look(up: folded).classes
                return (listed.isEmpty ? vocabulary.classes(ofCompound: folded) : listed)
                    .intersection([.roleHead, .personNoun]) != []
            }
        }
    }
}
