extension Record {
    /// The JSON Schema (2020-12) of a record.
    ///
    /// The one source: `rapporteur schema record` prints it, and `make record` copies it to
    /// `Pipelines/record.schema.json`. A test compares the two, and validates written records against it.
    public static let jsonSchema = #"""
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$id": "urn:rapporteur:record:1",
          "title": "Record",
          "description": "What a news page becomes. No key is ever absent: a value that the page does not give is null or an empty list.",
          "type": "object",
          "additionalProperties": false,
          "required": ["schema", "id", "source", "kind", "language", "title", "lead", "authors", "published", "dateline", "issued_by", "fields_of_work", "body", "quotes", "dates", "funders", "organisers", "projects", "places", "items", "diagnostics"],
          "properties": {
            "schema": {"description": "Names this form.", "const": "rapporteur/record/1"},
            "id": {"description": "`osce:` and the node id, else `sha256:` and the start of a digest.", "type": "string", "pattern": "^(osce:[0-9]+|sha256:[0-9a-f]+)(#[0-9]+)?$"},
            "source": {"$ref": "#/$defs/source"},
            "kind": {"description": "What kind of page it is; `news` where nothing more is known.", "enum": ["news", "press-release", "statement", "story", "project-update", "report", "advisory", "event", "listing"]},
            "language": {"description": "BCP 47 primary language.", "type": ["string", "null"], "pattern": "^[a-z]{2,3}$"},
            "title": {"description": "The headline.", "type": ["string", "null"]},
            "lead": {"description": "The lead, where the page sets it apart.", "type": ["string", "null"]},
            "authors": {"description": "Names of those who wrote the page, from its byline or from what it states of itself, honorifics off.", "type": "array", "items": {"type": "string"}},
            "published": {"description": "The page's own day, or bounds of it.", "oneOf": [{"type": "null"}, {"$ref": "#/$defs/published"}]},
            "dateline": {"description": "Cities and day that open the body.", "oneOf": [{"type": "null"}, {"$ref": "#/$defs/dateline"}]},
            "issued_by": {"description": "Canonical names of the issuing structures.", "type": "array", "items": {"type": "string"}},
            "fields_of_work": {"description": "Canonical names of the fields of work.", "type": "array", "items": {"type": "string"}},
            "body": {"description": "The paragraphs without furniture, joined by line feeds.", "type": ["string", "null"]},
            "quotes": {"description": "Who said what, in order.", "type": "array", "items": {"$ref": "#/$defs/quote"}},
            "dates": {"description": "Days mentioned in title, lead and body, in order.", "type": "array", "items": {"$ref": "#/$defs/date"}},
            "funders": {"description": "Who paid for what the page reports.", "type": "array", "items": {"$ref": "#/$defs/funder"}},
            "organisers": {"description": "Who organised, hosted or supported it.", "type": "array", "items": {"$ref": "#/$defs/organiser"}},
            "projects": {"description": "Projects named.", "type": "array", "items": {"$ref": "#/$defs/project"}},
            "places": {"description": "Places named.", "type": "array", "items": {"$ref": "#/$defs/place"}},
            "items": {"description": "The entries of a listing or feed page.", "type": "array", "items": {"$ref": "#/$defs/item"}},
            "diagnostics": {"description": "Doubts of all stages, in the order in which they arose.", "type": "array", "items": {"$ref": "#/$defs/diagnostic"}}
          },
          "$defs": {
            "day": {"description": "A day of the Gregorian calendar, ISO 8601.", "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"},
            "dayOrNull": {"oneOf": [{"type": "null"}, {"$ref": "#/$defs/day"}]},
            "iso": {"description": "ISO 3166-1 alpha-2, `EU` for the European Union, `XK` for Kosovo.", "type": ["string", "null"], "pattern": "^[A-Z]{2}$"},
            "source": {
              "description": "Where the page came from and how it was read.",
              "type": "object",
              "additionalProperties": false,
              "required": ["location", "url", "canonical_url", "media_type", "charset", "digest", "retrieved", "family", "confidence", "duplicate_of"],
              "properties": {
                "location": {"description": "The path or URL as given; `#2`, `#3` … behind it for further items of one page.", "type": "string", "minLength": 1},
                "url": {"description": "The URL that gave the body, or that the page names.", "type": ["string", "null"]},
                "canonical_url": {"description": "The canonical URL that the page states.", "type": ["string", "null"]},
                "media_type": {"description": "How the bytes were read.", "enum": ["text/html", "text/plain"]},
                "charset": {"description": "The WHATWG name of the encoding, lower case.", "type": "string", "minLength": 1},
                "digest": {"description": "The payload's digest.", "type": "string", "pattern": "^sha256:[0-9a-f]{64}$"},
                "retrieved": {"description": "The instant of the response in UTC; null for a file.", "type": ["string", "null"], "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$"},
                "family": {"description": "The page family that read it.", "type": "string", "minLength": 1},
                "confidence": {"description": "How surely title, body and their bounds are right.", "type": "number", "minimum": 0, "maximum": 1},
                "duplicate_of": {"description": "The id of an earlier record of the batch that has the same body.", "type": ["string", "null"]}
              }
            },
            "published": {
              "description": "The page's own day; where only bounds are known, `date` is null.",
              "type": "object",
              "additionalProperties": false,
              "required": ["date", "precision", "from", "earliest", "latest"],
              "properties": {
                "date": {"$ref": "#/$defs/dayOrNull"},
                "precision": {"description": "How much of it the page states.", "enum": ["day", "month", "year", null]},
                "from": {"description": "Where it was found.", "enum": ["issued-on", "meta", "json-ld", "date-element", "prefix", "stamp", "dateline", "url", null]},
                "earliest": {"$ref": "#/$defs/dayOrNull"},
                "latest": {"$ref": "#/$defs/dayOrNull"}
              }
            },
            "dateline": {
              "description": "`VIENNA, 14 November 2022 –`.",
              "type": "object",
              "additionalProperties": false,
              "required": ["places", "date"],
              "properties": {
                "places": {"description": "The cities as printed.", "type": "array", "items": {"type": "string"}},
                "date": {"$ref": "#/$defs/dayOrNull"}
              }
            },
            "evidence": {
              "description": "Where in the record's own text a value was read, in Unicode code points.",
              "type": "object",
              "additionalProperties": false,
              "required": ["field", "start", "end", "rule"],
              "properties": {
                "field": {"description": "The text.", "enum": ["title", "lead", "body"]},
                "start": {"description": "Code points before the value.", "type": "integer", "minimum": 0},
                "end": {"description": "Code points up to its end.", "type": "integer", "minimum": 1},
                "rule": {"description": "The rule that found it.", "type": "string", "pattern": "^[a-z]+(\\.[a-z0-9-]+)+$"}
              }
            },
            "quote": {
              "description": "Words between quotation marks that somebody is reported to have said or written.",
              "type": "object",
              "additionalProperties": false,
              "required": ["text", "kind", "speaker", "cue", "attribution", "evidence"],
              "properties": {
                "text": {"description": "The words between the marks, paragraphs joined by line feeds.", "type": "string", "minLength": 1},
                "kind": {"description": "A full clause, or a fragment.", "enum": ["direct", "partial"]},
                "speaker": {"description": "Who speaks.", "oneOf": [{"type": "null"}, {"$ref": "#/$defs/speaker"}]},
                "cue": {"description": "The words that report it; null for a continuation.", "type": ["string", "null"]},
                "attribution": {"description": "How the speaker was found.", "enum": ["named", "resolved", "unnamed", "none"]},
                "evidence": {"$ref": "#/$defs/evidence"}
              }
            },
            "speaker": {
              "description": "Who speaks.",
              "type": "object",
              "additionalProperties": false,
              "required": ["name", "kind", "role", "honorific", "mention", "id"],
              "properties": {
                "name": {"description": "The full name, honorifics off; null for an unnamed speaker.", "type": ["string", "null"]},
                "kind": {"description": "What speaks.", "enum": ["person", "organisation", "document", "unnamed"]},
                "role": {"description": "Office and organisation, or the words used for an unnamed speaker.", "type": ["string", "null"]},
                "honorific": {"description": "Such as `Ambassador`.", "type": ["string", "null"]},
                "mention": {"description": "The words that stand for the speaker at the quote; null for a bare continuation.", "type": ["string", "null"]},
                "id": {"description": "The folded name, the same on every page; null for an unnamed speaker.", "type": ["string", "null"]}
              }
            },
            "date": {
              "description": "A day or a range of days.",
              "type": "object",
              "additionalProperties": false,
              "required": ["text", "start", "end", "precision", "role", "bound", "evidence"],
              "properties": {
                "text": {"description": "The expression as printed.", "type": "string", "minLength": 1},
                "start": {"$ref": "#/$defs/day"},
                "end": {"$ref": "#/$defs/day"},
                "precision": {"description": "The unit that it pins down.", "enum": ["day", "week", "month", "quarter", "season", "half", "year", "decade"]},
                "role": {"description": "What it is for.", "enum": ["event", "dateline", "publication", "other"]},
                "bound": {"description": "Which end the text leaves open.", "enum": ["since", "until", null]},
                "evidence": {"$ref": "#/$defs/evidence"}
              }
            },
            "funder": {
              "description": "Who gives money for what the page reports.",
              "type": "object",
              "additionalProperties": false,
              "required": ["name", "kind", "iso", "cue", "funds", "evidence"],
              "properties": {
                "name": {"description": "A State's short English name, else the name as printed.", "type": "string", "minLength": 1},
                "kind": {"description": "What gives.", "enum": ["state", "organisation", "person"]},
                "iso": {"$ref": "#/$defs/iso"},
                "cue": {"description": "The words that say so.", "type": ["string", "null"]},
                "funds": {"description": "What is funded, as printed.", "type": ["string", "null"]},
                "evidence": {"$ref": "#/$defs/evidence"}
              }
            },
            "organiser": {
              "description": "Who organised, hosted or supported what the page reports.",
              "type": "object",
              "additionalProperties": false,
              "required": ["name", "role", "id", "evidence"],
              "properties": {
                "name": {"description": "The canonical name where the registry has one, else as printed.", "type": "string", "minLength": 1},
                "role": {"description": "The part it plays; a supporter supports without a money word.", "enum": ["organiser", "co-organiser", "host", "partner", "supporter"]},
                "id": {"description": "The folded acronym or name, the same on every page.", "type": "string", "minLength": 1},
                "evidence": {"$ref": "#/$defs/evidence"}
              }
            },
            "project": {
              "description": "A project named.",
              "type": "object",
              "additionalProperties": false,
              "required": ["name", "evidence"],
              "properties": {
                "name": {"description": "The name as printed.", "type": "string", "minLength": 1},
                "evidence": {"$ref": "#/$defs/evidence"}
              }
            },
            "place": {
              "description": "A place named.",
              "type": "object",
              "additionalProperties": false,
              "required": ["name", "iso", "evidence"],
              "properties": {
                "name": {"description": "The name as printed.", "type": "string", "minLength": 1},
                "iso": {"$ref": "#/$defs/iso"},
                "evidence": {"$ref": "#/$defs/evidence"}
              }
            },
            "item": {
              "description": "An entry of a listing or feed page.",
              "type": "object",
              "additionalProperties": false,
              "required": ["title", "url", "date", "kind"],
              "properties": {
                "title": {"description": "The headline.", "type": "string"},
                "url": {"description": "Where it leads, as the page gives it.", "type": ["string", "null"]},
                "date": {"$ref": "#/$defs/dayOrNull"},
                "kind": {"description": "Its kind as printed.", "type": ["string", "null"]}
              }
            },
            "diagnostic": {
              "description": "A doubt that did not stop the page.",
              "type": "object",
              "additionalProperties": false,
              "required": ["severity", "code", "message"],
              "properties": {
                "severity": {"description": "`warning` where a value may be missing or wrong.", "enum": ["note", "warning"]},
                "code": {"description": "`stage.subject.finding`, which never changes once released.", "type": "string", "pattern": "^[a-z]+(\\.[a-z0-9-]+)+$"},
                "message": {"description": "One sentence for a person.", "type": "string", "minLength": 1}
              }
            }
          }
        }

        """#
}
