import Foundation
import Interchange
import Logging
import Staging

/// What a command tells whoever runs it, on standard error: lines to read, or a JSON object a line.
struct Log: Sendable {
    /// How grave something is; other files need not know swift-log.
    enum Level {
        /// Worth knowing.
        case notice
        /// Somebody should look.
        case warning
        /// It went no further.
        case error

        fileprivate var logged: Logger.Level {
            switch self {
            case .notice: .notice
            case .warning: .warning
            case .error: .error
            }
        }
    }

    /// How it tells.
    let format: LogFormat
    private let logger: Logger

    /// Tells in a format.
    init(_ format: LogFormat) {
        self.format = format
        logger = Logger(label: "rapporteur") { _ in StandardErrorLog(format: format) }
    }

    /// Tells of a page.
    func tell(_ notice: Notice) {
        let level: Level =
            switch notice.severity {
            case .note: .notice
            case .warning: .warning
            case .failure: .error
            }
        logger.log(
            level: level.logged, "\(notice.message)",
            metadata: [StandardErrorLog.notice: .stringConvertible(NoticeValue(notice: notice))])
    }

    /// Tells of the command as a whole; `code` and `figures` stand in the JSON form alone.
    func tell(
        _ code: String, _ message: String, _ figures: [String: Int] = [:], level: Level = .notice
    ) {
        var metadata: Logger.Metadata = figures.mapValues { .stringConvertible($0) }
        metadata["code"] = .string(code)
        logger.log(level: level.logged, "\(message)", metadata: metadata)
    }

    /// Tells programs what a person reads in the summary.
    func tellPrograms(
        _ code: String, _ message: String, _ figures: [String: Int] = [:], level: Level = .notice
    ) {
        if format == .json { tell(code, message, figures, level: level) }
    }
}

/// A notice as swift-log carries it.
private struct NoticeValue: CustomStringConvertible {
    let notice: Notice
    var description: String { notice.line }
}

/// A `LogHandler` that writes each event to standard error in one write, so that events of several threads stay whole.
private struct StandardErrorLog: LogHandler {
    /// The key of the notice that an event is about.
    static let notice = "notice"

    let format: LogFormat
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.info

    init(format: LogFormat) { self.format = format }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let metadata = metadata.merging(event.metadata ?? [:]) { $1 }
        switch format {
        case .text: Console.tell(Self.notice(in: metadata)?.line ?? event.message.description)
        case .json:
            do {
                Console.tell(try CanonicalJSON.string(LogLine(event, metadata, Self.notice(in: metadata))))
            } catch {
                Console.tell(event.message.description)
            }
        }
    }

    private static func notice(in metadata: Logger.Metadata) -> Notice? {
        guard case .stringConvertible(let value)? = metadata[notice] else { return nil }
        return (value as? NoticeValue)?.notice
    }
}

/// An event as JSON: when, how grave, what of which page, then figures in the order of their names.
private struct LogLine: Encodable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }
        init(_ name: String) { stringValue = name }
        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private let event: LogEvent
    private let metadata: Logger.Metadata
    private let notice: Notice?
    private let time = Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))

    init(_ event: LogEvent, _ metadata: Logger.Metadata, _ notice: Notice?) {
        (self.event, self.metadata, self.notice) = (event, metadata, notice)
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(time, forKey: Key("time"))
        try container.encode(event.level.rawValue, forKey: Key("level"))
        if let notice {
            try container.encode(notice.location, forKey: Key("location"))
            try container.encode(notice.severity, forKey: Key("severity"))
            try container.encode(notice.code, forKey: Key("code"))
        } else if let code = metadata["code"] {
            try container.encode(code.description, forKey: Key("code"))
        }
        try container.encode(event.message.description, forKey: Key("message"))
        for (name, value) in metadata.sorted(by: { $0.key < $1.key })
        where name != "code" && name != StandardErrorLog.notice {
            if case .stringConvertible(let figure) = value, let number = figure as? Int {
                try container.encode(number, forKey: Key(name))
            } else {
                try container.encode(value.description, forKey: Key(name))
            }
        }
    }
}
