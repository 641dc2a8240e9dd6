import CLibXML2
import Interchange

/// One libxml2 SAX run over a page, into the flat tables of a ``DocumentBuilder``.
///
/// `~Copyable`, since two owners would free the context twice. No pointer leaves: the callbacks copy bytes
/// into the builder, which counts depth, nodes and text itself, because libxml2 drops the rest of a page in
/// silence when one of its own limits strikes. No tree is made: without `startDocument` libxml2 has nothing
/// to hang it on, and SAX costs 0.6 of it.
@safe
struct LibXMLReader: ~Copyable {
    private let context: htmlParserCtxtPtr

    /// Opens a context.
    init() throws(ParseError) {
        Self.initialised
        guard let context = unsafe htmlNewParserCtxt() else { throw .noMemory }
        unsafe self.context = context
    }

    deinit { unsafe htmlFreeParserCtxt(context) }

    /// Once a process, before the first context (libxml2's threading rule).
    private static let initialised: Void = xmlInitParser()

    /// Silent, offline, the encoding as given, and no limit on depth or text: the builder has its own.
    private static let options = Int32(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_IGNORE_ENC.rawValue | XML_PARSE_HUGE.rawValue)

    /// Hands `page`, which ``BytePrepass`` has made, to `builder` element by element.
    consuming func read(_ page: [UInt8], into builder: inout DocumentBuilder) {
        setHandlers()
        unsafe withUnsafeMutablePointer(to: &builder) { target in
            unsafe context.pointee.userData = UnsafeMutableRawPointer(target)
            unsafe page.withUnsafeBytes { bytes in
                guard let start = unsafe bytes.baseAddress?.assumingMemoryBound(to: CChar.self) else {
                    return
                }
                let tree = unsafe htmlCtxtReadMemory(
                    context, start, Int32(clamping: bytes.count), nil, "UTF-8", Self.options)
                // There is none; were a later libxml2 to make one, it would be ours to free.
                if let tree = unsafe tree { unsafe xmlFreeDoc(tree) }
            }
            unsafe context.pointee.userData = nil
        }
    }

    /// Sets callbacks that find the builder through `userData`; all others stay empty.
    private borrowing func setHandlers() {
        guard let sax = unsafe context.pointee.sax else { return }
        unsafe sax.pointee = htmlSAXHandler()
        unsafe sax.pointee.initialized = 1
        unsafe sax.pointee.startElement = { user, name, attributes in
            guard let user = unsafe user, let name = unsafe name else { return }
            unsafe user.assumingMemoryBound(to: DocumentBuilder.self).pointee.open(
                LibXMLReader.bytes(name).span, attributes: LibXMLReader.attributes(attributes))
        }
        unsafe sax.pointee.endElement = { user, _ in
            guard let user = unsafe user else { return }
            unsafe user.assumingMemoryBound(to: DocumentBuilder.self).pointee.close()
        }
        let text: charactersSAXFunc = { user, start, count in
            guard let user = unsafe user, let start = unsafe start, count > 0 else { return }
            unsafe user.assumingMemoryBound(to: DocumentBuilder.self).pointee.append(
                UnsafeBufferPointer(start: start, count: Int(count)).span)
        }
        unsafe sax.pointee.characters = text
        unsafe sax.pointee.ignorableWhitespace = text
        unsafe sax.pointee.cdataBlock = text
    }

    /// The bytes of a C string.
    private static func bytes(_ string: UnsafePointer<xmlChar>) -> UnsafeBufferPointer<UInt8> {
        unsafe UnsafeBufferPointer(start: string, count: Int(xmlStrlen(string)))
    }

    /// The attributes of libxml2's list: name, value, name, value, `NULL`; a value may be `NULL` too.
    private static func attributes(_ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) -> [Attribute] {
        guard var cursor = unsafe list else { return [] }
        var attributes: [Attribute] = []
        while let name = unsafe cursor.pointee {
            let value = unsafe cursor[1].map { unsafe String(decoding: bytes($0), as: UTF8.self) } ?? ""
            unsafe attributes.append(Attribute(String(decoding: bytes(name), as: UTF8.self), value))
            unsafe cursor += 2
        }
        return attributes
    }
}
