import class Foundation.JSONSerialization
import struct Foundation.Data
import class Foundation.NSNumber
import Interchange

/// Reads what a JSON-LD script says of an article.
///
/// Objects are sought in arrays, in `@graph` and in what an article is the main entity of. Of each that is an
/// article or a page, the scalar facts go on as `json-ld:TYPE.property`, in the order of ``properties``.
enum StructuredDataReader {
    /// A fact and the name it goes by.
    struct Fact: Hashable, Sendable {
        let name: String
        let value: String
    }

    /// Types of schema.org that are, or hold, an article.
    private static let types: Set<String> = [
        "NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle",
        "OpinionNewsArticle", "ReviewNewsArticle", "AdvertiserContentArticle", "BlogPosting",
        "LiveBlogPosting",
        "SocialMediaPosting", "Report", "TechArticle", "ScholarlyArticle", "WebPage", "ItemPage", "AboutPage",
        "CollectionPage", "PressRelease", "CreativeWork", "Event",
    ]

    /// Properties whose value is a text, a list of texts, or an object with a name.
    private static let properties = [
        "headline", "name", "datePublished", "dateModified", "dateCreated", "author", "creator", "publisher",
        "url",
        "mainEntityOfPage", "inLanguage", "description", "articleSection", "startDate", "endDate", "location",
    ]

    /// Where further objects hide.
    private static let containers = ["@graph", "mainEntity", "mainEntityOfPage", "subjectOf", "hasPart"]

    /// Objects looked at in one script.
    private static let maximumObjects = 10_000

    /// The facts in `script`, whose bytes are as the page has them.
    static func facts(in script: [UInt8], noting doubts: inout [Diagnostic]) -> [Fact] {
        guard script.contains(where: { !$0.isBlank }) else { return [] }
        if let value = parsed(script) { return facts(of: value) }
        let mended = JSONMender.mended(script)
        if let value = parsed(mended) {
            doubts.append(
                Diagnostic(.note, "parse.json-ld.mended", "A JSON-LD script is no JSON and was mended."))
            return facts(of: value)
        }
        let salvaged = JSONMender.salvaged(mended, properties: properties)
        doubts.append(
            Diagnostic(
                .warning, "parse.json-ld.broken",
                "A JSON-LD script is no JSON; \(salvaged.facts.count) facts were salvaged from it."))
        let type = salvaged.type.flatMap { types.contains($0) ? $0 : nil } ?? "Article"
        return salvaged.facts.map { Fact(name: "json-ld:\(type).\($0.property)", value: text($0.value)) }
    }

    private static func parsed(_ bytes: [UInt8]) -> Any? {
        do {
            return try JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])
        } catch {
            // The caller mends, and says so.
            return nil
        }
    }

    private static func facts(of root: Any) -> [Fact] {
        var articles: [[String: Any]] = []
        var namesByID: [String: String] = [:]
        var waiting: [Any] = [root]
        var count = 0
        while let value = waiting.popLast(), count < maximumObjects {
            count += 1
            if let list = value as? [Any] {
                waiting.append(contentsOf: list.reversed())
            } else if let object = value as? [String: Any] {
                if let id = object["@id"] as? String, let name = object["name"] as? String {
                    namesByID[id] = name
                }
                if type(of: object) != nil { articles.append(object) }
                for container in containers.reversed() {
                    if let inner = object[container], !(inner is String) { waiting.append(inner) }
                }
            }
        }
        return articles.flatMap { facts(of: $0, namesByID) }
    }

    private static func type(of object: [String: Any]) -> String? {
        let named = object["@type"]
        let candidates =
            (named as? [Any])?.compactMap { $0 as? String } ?? (named as? String).map { [$0] } ?? []
        return candidates.lazy.map { $0.split(separator: "/").last.map(String.init) ?? $0 }.first(
            where: types.contains)
    }

    private static func facts(of article: [String: Any], _ namesByID: [String: String]) -> [Fact] {
        guard let type = type(of: article) else { return [] }
        return properties.flatMap { property in
            texts(article[property], namesByID).map {
                Fact(name: "json-ld:\(type).\(property)", value: text($0))
            }
        }
    }

    /// The texts that a value comes down to, one level of lists deep.
    private static func texts(_ value: Any?, _ namesByID: [String: String]) -> [String] {
        if let list = value as? [Any] { return list.prefix(50).compactMap { text(of: $0, namesByID) } }
        return value.flatMap { text(of: $0, namesByID) }.map { [$0] } ?? []
    }

    private static func text(of value: Any, _ namesByID: [String: String]) -> String? {
        if let string = value as? String { return string }
        if let number = value as? NSNumber { return number.stringValue }
        guard let object = value as? [String: Any] else { return nil }
        let id = object["@id"] as? String
        return object["name"] as? String ?? id.flatMap { namesByID[$0] } ?? object["alternateName"] as? String
            ?? object["@value"] as? String ?? id ?? object["url"] as? String
    }

    /// Content systems put their HTML-escaped titles into JSON as they are.
    private static func text(_ value: String) -> String {
        guard value.utf8.contains(0x26) else { return value }
        return String(decoding: CharacterReferences.standard.decoded(Array(value.utf8)), as: UTF8.self)
    }
}
