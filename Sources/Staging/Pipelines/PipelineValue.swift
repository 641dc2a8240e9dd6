import Interchange

/// What stands in a pipeline file, in the shapes that its keys ask for.
enum PipelineValue: Hashable, Sendable {
    case text(String)
    case whole(Int)
    case number(Double)
    case flag(Bool)
    case list([PipelineValue])
    case object([String: PipelineValue])

    /// What stands under a key; `nil` where nothing does.
    subscript(_ key: String) -> PipelineValue? {
        guard case .object(let values) = self else { return nil }
        return values[key]
    }

    var text: String? { if case .text(let value) = self { value } else { nil } }
    var whole: Int? { if case .whole(let value) = self { value } else { nil } }
    var number: Double? { if case .number(let value) = self { value } else { nil } }
    var flag: Bool? { if case .flag(let value) = self { value } else { nil } }
    var list: [PipelineValue] { if case .list(let values) = self { values } else { [] } }
    var texts: [String] { list.compactMap(\.text) }
}

extension Pipeline {
    /// Takes what ``PipelineReader`` found to be of the right shape.
    init(_ value: PipelineValue, file: String) {
        self.file = file
        sources = (value["sources"]?.list ?? []).compactMap(Source.init)
        workspace = value["workspace"]?.text ?? ""
        sinks = (value["sinks"]?.list ?? []).compactMap(Sink.init)
        if let fetch = value["fetch"] { self.fetch = FetchSettings(fetch) }
        if let parse = value["stages"]?["parse"] { stages.parse = Parse(parse) }
        stages.normalise.without = value["stages"]?["normalise"]?["without"]?.texts ?? []
        if let checks = value["checks"] { self.checks = DriftThresholds(checks) }
    }
}

extension Pipeline.Source {
    init?(_ value: PipelineValue) {
        if let url = value["listing"]?.text {
            self = .listing(url, maximumPages: value["pages"]?.whole)
        } else if let url = value["feed"]?.text {
            self = .feed(url)
        } else if let url = value["sitemap"]?.text {
            self = .sitemap(url)
        } else if let place = value["list"]?.text {
            self = .list(place)
        } else if let url = value["url"]?.text {
            self = .url(url)
        } else if let path = value["files"]?.text {
            self = .files(path)
        } else if let path = value["warc"]?.text {
            self = .warc(path)
        } else {
            return nil
        }
    }
}

extension Pipeline.Sink {
    init?(_ value: PipelineValue) {
        for kind in Kind.allCases {
            guard let target = value[kind.rawValue]?.text else { continue }
            self.init(kind, target)
            return
        }
        return nil
    }
}

extension Pipeline.Parse {
    init(_ value: PipelineValue) {
        maximumMegabytes = value["maximum_megabytes"]?.number
        maximumDepth = value["maximum_depth"]?.whole
        maximumNodes = value["maximum_nodes"]?.whole
        maximumBlocks = value["maximum_blocks"]?.whole
        maximumTextMegabytes = value["maximum_text_megabytes"]?.number
        maximumAttributes = value["maximum_attributes"]?.whole
    }
}

extension FetchSettings {
    init(_ value: PipelineValue) {
        secondsBetweenRequests = value["seconds_between_requests"]?.number
        maximumWaitSeconds = value["maximum_wait_seconds"]?.number
        maximumAttempts = value["maximum_attempts"]?.whole
        timeoutSeconds = value["timeout_seconds"]?.number
        maximumMegabytes = value["maximum_megabytes"]?.number
        maximumRedirects = value["maximum_redirects"]?.whole
        userAgent = value["user_agent"]?.text
        hosts = value["hosts"]?.texts ?? []
        include = value["include"]?.texts ?? []
        exclude = value["exclude"]?.texts ?? []
        maximumRequests = value["maximum_requests"]?.whole
        maximumMinutes = value["maximum_minutes"]?.number
        maximumHosts = value["maximum_hosts"]?.whole
        minimumRecheckDays = value["minimum_recheck_days"]?.number
        maximumRecheckDays = value["maximum_recheck_days"]?.number
        recheckAll = value["recheck_all"]?.flag ?? recheckAll
        maximumArchiveMegabytes = value["maximum_archive_megabytes"]?.number
        privateHosts = value["private_hosts"]?.texts ?? []
        allowPrivateAddresses = value["allow_private_addresses"]?.flag ?? allowPrivateAddresses
        caFile = value["ca_file"]?.text
    }
}

extension DriftThresholds {
    init(_ value: PipelineValue) {
        isEnabled = value["enabled"]?.flag ?? isEnabled
        historyRuns = value["history_runs"]?.whole ?? historyRuns
        significance = value["significance"]?.number ?? significance
        since = value["since"]?.text.flatMap { CalendarDate($0) }
        minimumPages = value["minimum_pages"]?.whole ?? minimumPages
        minimumRuns = value["minimum_runs"]?.whole ?? minimumRuns
        minimumFall = value["minimum_fall"]?.number ?? minimumFall
        minimumCountFall = value["minimum_count_fall"]?.number ?? minimumCountFall
        minimumListing = value["minimum_listing"]?.number ?? minimumListing
        maximumSameness = value["maximum_sameness"]?.number ?? maximumSameness
        alarmsForEmptyListings = value["empty_listings"]?.flag ?? alarmsForEmptyListings
    }
}
