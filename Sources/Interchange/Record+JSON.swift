// A record as it is published; reading one is left to `Decodable`, since only sinks and comparisons do.

extension Record: JSONWritable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("schema", schema)
            $0.member("id", id)
            $0.member("source", source)
            $0.member("kind", kind)
            $0.member("language", language)
            $0.member("title", title)
            $0.member("lead", lead)
            $0.member("authors", authors)
            $0.member("published", published)
            $0.member("dateline", dateline)
            $0.member("issued_by", issuedBy)
            $0.member("fields_of_work", fieldsOfWork)
            $0.member("body", body)
            $0.member("quotes", quotes)
            $0.member("dates", dates)
            $0.member("funders", funders)
            $0.member("organisers", organisers)
            $0.member("projects", projects)
            $0.member("places", places)
            $0.member("items", items)
            $0.member("diagnostics", diagnostics)
        }
    }
}

extension Record.Source: JSONWritable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("location", location)
            $0.member("url", url)
            $0.member("canonical_url", canonicalURL)
            $0.member("media_type", mediaType)
            $0.member("charset", charset)
            $0.member("digest", digest)
            $0.member("retrieved", retrieved)
            $0.member("family", family)
            $0.member("confidence", confidence)
            $0.member("duplicate_of", duplicateOf)
        }
    }
}

extension Record.Published: JSONWritable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("date", date)
            $0.member("precision", precision)
            $0.member("from", from)
            $0.member("earliest", earliest)
            $0.member("latest", latest)
        }
    }
}

extension Record.Dateline: JSONWritable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("places", places)
            $0.member("date", date)
        }
    }
}

extension Record.Item: JSONWritable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("title", title)
            $0.member("url", url)
            $0.member("date", date)
            $0.member("kind", kind)
        }
    }
}

extension Diagnostic: JSONWritable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("severity", severity)
            $0.member("code", code)
            $0.member("message", message)
        }
    }
}

extension Record.Quote: JSONWritable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("text", text)
            $0.member("kind", kind)
            $0.member("speaker", speaker)
            $0.member("cue", cue)
            $0.member("attribution", attribution)
            $0.member("evidence", evidence)
        }
    }
}

extension Record.Speaker: JSONWritable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("name", name)
            $0.member("kind", kind)
            $0.member("role", role)
            $0.member("honorific", honorific)
            $0.member("mention", mention)
            $0.member("id", id)
        }
    }
}

extension Record.DateValue: JSONWritable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("text", text)
            $0.member("start", start)
            $0.member("end", end)
            $0.member("precision", precision)
            $0.member("role", role)
            $0.member("bound", bound)
            $0.member("evidence", evidence)
        }
    }
}

extension Record.Funder: JSONWritable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("name", name)
            $0.member("kind", kind)
            $0.member("iso", iso)
            $0.member("cue", cue)
            $0.member("funds", funds)
            $0.member("evidence", evidence)
        }
    }
}

extension Record.Organiser: JSONWritable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("name", name)
            $0.member("role", role)
            $0.member("id", id)
            $0.member("evidence", evidence)
        }
    }
}

extension Record.Project: JSONWritable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("name", name)
            $0.member("evidence", evidence)
        }
    }
}

extension Record.Place: JSONWritable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("name", name)
            $0.member("iso", iso)
            $0.member("evidence", evidence)
        }
    }
}

extension Record.Evidence: JSONWritable {
    func write(to json: inout JSONText) {
        json.object {
            $0.member("field", field)
            $0.member("start", start)
            $0.member("end", end)
            $0.member("rule", rule)
        }
    }
}

extension Record.Evidence.Field: JSONWritable {}
extension Record.Published.Precision: JSONWritable {}
extension Diagnostic.Severity: JSONWritable {}

extension CalendarDate: JSONWritable {
    func write(to json: inout JSONText) { json.write(description) }
}
