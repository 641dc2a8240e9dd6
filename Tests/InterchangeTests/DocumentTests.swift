import Interchange
import Testing

@Suite struct `A document between two filters` {
    private static let whole = #"""
        {"origin":{"location":"p","url":null,"redirects":[],"status":null,"headers":[],"retrieved":null,\#
        "digest":"d"},"mediaType":"text/html","charset":"utf-8","text":"é one\ntwo\nt\n",\#
        "nodes":[{"name":"html","parent":-1,"range":[0,11],"attributes":[]},\#
        {"name":"p","parent":0,"range":[0,6],"attributes":[]}],\#
        "blocks":[{"kind":"paragraph","level":0,"range":[0,6],"node":1,"followsGap":false},\#
        {"kind":"paragraph","level":0,"range":[7,10],"node":0,"followsGap":false}],\#
        "metadata":[{"name":"title","value":{"text":"t","range":[11,12]},"node":-1}]}
        """#

    @Test func `reads where it is sound`() throws {
        let document = try CanonicalJSON.value(Document.self, from: Self.whole)
        #expect(try CanonicalJSON.string(document) == Self.whole)
    }

    /// A part of the sound document and what breaks it.
    @Test(arguments: [
        (#""parent":-1"#, #""parent":0"#), (#""parent":0"#, #""parent":1"#),
        (#""parent":0"#, #""parent":-1"#),
        (#""range":[0,11]"#, #""range":[0,14]"#), (#""range":[0,11]"#, #""range":[1,11]"#),
        (#""range":[7,10]"#, #""range":[5,10]"#), (#""range":[7,10]"#, #""range":[7,99]"#),
        (#""range":[7,10]"#, #""range":[10,7]"#), (#""range":[7,10]"#, #""range":[-1,7]"#),
        (#""node":1"#, #""node":2"#), (#""node":1"#, #""node":-2"#), (#""node":-1"#, #""node":2"#),
        (#""range":[11,12]"#, #""range":[10,12]"#), (#""range":[11,12]"#, #""range":[40,41]"#),
    ]) func `is refused where a later stage would stumble`(part: String, change: String) throws {
        let place = try #require(Self.whole.firstRange(of: part))
        let broken = Self.whole.replacingCharacters(in: place, with: change)
        #expect(throws: DecodingError.self) { try CanonicalJSON.value(Document.self, from: broken) }
    }
}

extension String {
    fileprivate func replacingCharacters(in range: Range<String.Index>, with text: String) -> String {
        var copy = self
        copy.replaceSubrange(range, with: text)
        return copy
    }
}
