import Testing

@testable import Fetching

@Suite struct `A URL of the web` {
    private static let base = WebURL("http://user:pw@news.example:8080/a/b/c?q=1#top")

    /// Without a base: input, then the whole URL or nothing where it is refused.
    private static let absolute: [(String, String?)] = [
        // Scheme and slashes.
        ("http://news.example", "http://news.example/"), ("HTTP://news.example/", "http://news.example/"),
        ("https:news.example", "https://news.example/"), ("https:/news.example", "https://news.example/"),
        ("https:////news.example", "https://news.example/"),
        ("http:\\\\news.example\\a\\b", "http://news.example/a/b"),
        ("http:/\\news.example", "http://news.example/"), ("ht\ttp://news.example/", "http://news.example/"),
        ("ftp://news.example/", nil), ("file:///a", nil), ("mailto:a@b.example", nil), ("javascript:x", nil),
        ("ws://news.example/", nil), ("http", nil), ("news.example", nil), ("//news.example", nil), ("", nil),
        ("://news.example", nil), ("1http://news.example", nil), ("http//news.example", nil),
        // What is stripped.
        ("  http://news.example/ \n", "http://news.example/"),
        ("\u{0}\u{1F}http://news.example/\u{1B}", "http://news.example/"),
        ("http://news\n.exa\tmple/a\r/b", "http://news.example/a/b"),
        // Credentials.
        ("http://u@news.example", "http://u@news.example/"),
        ("http://u:p@news.example", "http://u:p@news.example/"),
        ("http://:p@news.example", "http://:p@news.example/"),
        ("http://u:@news.example", "http://u@news.example/"),
        ("http://@news.example", "http://news.example/"), ("http://:@news.example", "http://news.example/"),
        ("http://a@b@news.example", "http://a%40b@news.example/"),
        ("http://a:b:c@news.example", "http://a:b%3Ac@news.example/"),
        ("http://a[b]|^=;@news.example", "http://a%5Bb%5D%7C%5E%3D%3B@news.example/"),
        ("http://u@/a", nil), ("http://@:80/", nil),
        ("http://a b@news.example", "http://a%20b@news.example/"),
        // Ports.
        ("http://news.example:80/", "http://news.example/"),
        ("https://news.example:443", "https://news.example/"),
        ("https://news.example:80/", "https://news.example:80/"),
        ("http://news.example:", "http://news.example/"),
        ("http://news.example:/a", "http://news.example/a"),
        ("http://news.example:0/", "http://news.example:0/"),
        ("http://news.example:00080/", "http://news.example/"),
        ("http://news.example:65535/", "http://news.example:65535/"),
        ("http://news.example:65536/", nil), ("http://news.example:99999999999999999999", nil),
        ("http://news.example:8a/", nil), ("http://news.example:-1", nil),
        ("http://news.example:80:80/", nil),
        ("http://:80/", nil), ("http://news.example:8\t0", "http://news.example/"),
        // Hosts.
        ("http://", nil), ("http:///", nil), ("http://?a", nil), ("http://#a", nil), ("http:", nil),
        ("http://NEWS.Example/", "http://news.example/"), ("http://news.example./", "http://news.example./"),
        ("http://news..example/", "http://news..example/"), ("http://.example/", "http://.example/"),
        ("http://n_ws.example/", "http://n_ws.example/"), ("http://-a-.example/", "http://-a-.example/"),
        ("http://a--b/", "http://a--b/"), ("http://n%65ws.example/", "http://news.example/"),
        ("http://a!$&'()*+,;=~b/", "http://a!$&'()*+,;=~b/"), ("http://a{}b/", "http://a{}b/"),
        ("http://a b/", nil), ("http://a%20b/", nil), ("http://a%00b/", nil), ("http://a\u{0}b/", nil),
        ("http://a\u{7F}b/", nil), ("http://a<b", nil), ("http://a>b", nil), ("http://a^b", nil),
        ("http://a|b", nil),
        ("http://a%b", nil), ("http://a%zzb", nil), ("http://a%25b", nil), ("http://a%3Ab", nil),
        ("http://a]b", nil),
        ("http://a[b", nil), ("http://a%2Fb", nil), ("http://a%80b", nil),
        // Domains beyond ASCII.
        ("http://bücher.example/", "http://xn--bcher-kva.example/"),
        ("http://BÜCHER.example/", "http://xn--bcher-kva.example/"),
        ("http://b%C3%BCcher.example/", "http://xn--bcher-kva.example/"),
        ("http://faß.example/", "http://xn--fa-hia.example/"),
        ("http://новости.example/", "http://xn--b1amnebsh.example/"),
        ("http://你好你好/", "http://xn--6qqa088eba/"), ("http://☃.example/", "http://xn--n3h.example/"),
        ("http://ＮＥＷＳ。example/", "http://news.example/"),
        ("http://news\u{AD}.example/", "http://news.example/"),
        ("http://news\u{200B}.example/", "http://news.example/"),
        ("http://ü..example/", "http://xn--tda..example/"),
        ("http://ü.-a-.example/", "http://xn--tda.-a-.example/"), ("http://ü.a!b/", "http://xn--tda.a!b/"),
        ("http://xn--bcher-kva.example/", "http://xn--bcher-kva.example/"),
        ("http://XN--zz.example/", "http://xn--zz.example/"), ("http://ü.xn--a/", nil), ("http://％41/", nil),
        ("http://\u{AD}/", nil), ("http://a\u{200D}b/", nil), ("http://ü.a b/", nil),
        ("http://א\u{61}/", nil),
        ("http://\u{FFFD}.example/", nil), ("http://ü／a/", nil),
        // IPv4.
        ("http://127.0.0.1/", "http://127.0.0.1/"), ("http://127.1/", "http://127.0.0.1/"),
        ("http://127.0.1/", "http://127.0.0.1/"), ("http://2130706433/", "http://127.0.0.1/"),
        ("http://0x7F.1/", "http://127.0.0.1/"), ("http://0177.0.0.01/", "http://127.0.0.1/"),
        ("http://0x/", "http://0.0.0.0/"), ("http://1.2.3.4./", "http://1.2.3.4/"),
        ("http://0.0x300/", "http://0.0.3.0/"),
        ("http://４.３.２.１/", "http://4.3.2.1/"), ("http://%31.2.3.4/", "http://1.2.3.4/"),
        ("http://256.1.1.1/", nil), ("http://1.2.3.256/", nil), ("http://1.2.3.4.5/", nil),
        ("http://1.256.3/", nil),
        ("http://4294967295/", "http://255.255.255.255/"), ("http://4294967296/", nil), ("http://1..2/", nil),
        ("http://09/", nil), ("http://a.09/", nil), ("http://a.1/", nil), ("http://a.0x1/", nil),
        ("http://1.2.3.4../", "http://1.2.3.4../"), ("http://0xg/", "http://0xg/"),
        ("http://1a/", "http://1a/"),
        ("http://99999999999999999999999/", nil), ("http://0x1ffffffffffffffff/", nil),
        ("http://1.2.3.08/", nil),
        // IPv6.
        ("http://[::1]/", "http://[::1]/"), ("http://[::]:8080/", "http://[::]:8080/"),
        ("http://[::]:80", "http://[::]/"),
        ("http://[2001:DB8:0:0:1:0:0:1]/", "http://[2001:db8::1:0:0:1]/"),
        ("http://[1:0:2:0:0:3:0:0]/", "http://[1:0:2::3:0:0]/"),
        ("http://[1:2:3:4:5:6:7:8]", "http://[1:2:3:4:5:6:7:8]/"),
        ("http://[1:2:3:4:5:6:0:8]", "http://[1:2:3:4:5:6:0:8]/"),
        ("http://[1:2:3:4:5:6:7::]/", "http://[1:2:3:4:5:6:7:0]/"),
        ("http://[::127.0.0.1]/", "http://[::7f00:1]/"),
        ("http://[::ffff:1.2.3.4]/", "http://[::ffff:102:304]/"),
        ("http://[1:2:3:4:5:6:1.2.3.4]/", "http://[1:2:3:4:5:6:102:304]/"),
        ("http://[0::0]/", "http://[::]/"),
        ("http://[00001::]/", nil), ("http://[1:2:3:4:5:6:7]/", nil), ("http://[1:2:3:4:5:6:7:8:9]/", nil),
        ("http://[:1]/", nil), ("http://[1:]/", nil), ("http://[::1::]/", nil), ("http://[:::]/", nil),
        ("http://[]/", nil),
        ("http://[::1.2.3]/", nil), ("http://[::1.2.3.256]/", nil), ("http://[::01.2.3.4]/", nil),
        ("http://[::1.2.3.4.5]/", nil), ("http://[1:2:3:4:5:6:7:1.2.3.4]/", nil), ("http://[::1", nil),
        ("http://[::1]a/", nil),
        ("http://[::1%25eth0]/", nil), ("http://[g::]/", nil), ("http://[www.example]/", nil),
        ("http://a[::1]/", nil),
        // Paths.
        ("http://h/a/./b/../c", "http://h/a/c"), ("http://h/..", "http://h/"),
        ("http://h/../../a", "http://h/a"),
        ("http://h/a/.", "http://h/a/"), ("http://h/a/..", "http://h/"),
        ("http://h/a/%2e%2E/b", "http://h/b"),
        ("http://h/a/.%2e", "http://h/"), ("http://h/a/%2e.", "http://h/"), ("http://h/%2e/a", "http://h/a"),
        ("http://h/...", "http://h/..."),
        ("http://h/..a", "http://h/..a"), ("http://h/%2e%2e%2e", "http://h/%2e%2e%2e"),
        ("http://h//a//", "http://h//a//"),
        ("http://h/a\\b\\..\\c", "http://h/a/c"), ("http://h//..", "http://h/"),
        ("http://h/a%2fb", "http://h/a%2fb"),
        ("http://h/a%20b c", "http://h/a%20b%20c"), ("http://h/ü", "http://h/%C3%BC"),
        ("http://h/\"<>`{}^", "http://h/%22%3C%3E%60%7B%7D%5E"),
        ("http://h/[]|'!$&()*+,;=:@~", "http://h/[]|'!$&()*+,;=:@~"),
        ("http://h/%", "http://h/%"), ("http://h/%zz", "http://h/%zz"),
        ("http://h/\u{1}\u{7F}", "http://h/%01%7F"),
        ("http://h/\u{FEFF}", "http://h/%EF%BB%BF"), ("http://h/a;b/..;/c", "http://h/a;b/..;/c"),
        // Query and fragment.
        ("http://h?a", "http://h/?a"), ("http://h#a", "http://h/#a"), ("http://h/?", "http://h/?"),
        ("http://h/#", "http://h/#"),
        ("http://h/?a?b/../c\\d", "http://h/?a?b/../c\\d"),
        ("http://h/?a'b\"c<d>e f", "http://h/?a%27b%22c%3Cd%3Ee%20f"),
        ("http://h/?{}|^`", "http://h/?{}|^`"), ("http://h/?ü=ß", "http://h/?%C3%BC=%C3%9F"),
        ("http://h/?a%zz&b=%41", "http://h/?a%zz&b=%41"),
        ("http://h/#a b\"<>`#c", "http://h/#a%20b%22%3C%3E%60#c"),
        ("http://h/#{}|^'ü", "http://h/#{}|^'%C3%BC"), ("http://h/?a#b?c", "http://h/?a#b?c"),
        ("http://h/?a\nb", "http://h/?ab"), ("http://h/@a:b", "http://h/@a:b"),
        ("http://h?a@b", "http://h/?a@b"),
    ]

    /// Against `http://user:pw@news.example:8080/a/b/c?q=1#top`: input, then what stands for `@` behind the origin.
    private static let relative: [(String, String?)] = [
        ("", "@/a/b/c?q=1"), ("#x", "@/a/b/c?q=1#x"), ("#", "@/a/b/c?q=1#"), ("?", "@/a/b/c?"),
        ("?x=2", "@/a/b/c?x=2"),
        ("d", "@/a/b/d"), ("./d", "@/a/b/d"), ("../d", "@/a/d"), ("../../../d", "@/d"), (".", "@/a/b/"),
        ("..", "@/a/"),
        ("./", "@/a/b/"), ("d/", "@/a/b/d/"), ("/d", "@/d"), ("/", "@/"), ("\\d", "@/d"), ("/../d", "@/d"),
        ("d?x#y", "@/a/b/d?x#y"),
        ("//other.example/d", "http://other.example/d"), ("\\\\other.example", "http://other.example/"),
        ("/\\other.example", "http://other.example/"), ("///other.example", "http://other.example/"),
        ("//", nil),
        ("//[::1", nil), ("http:d", "@/a/b/d"), ("http:/d", "@/d"),
        ("http://other.example", "http://other.example/"),
        ("http:?x", "@/a/b/c?x"), ("http:", "@/a/b/c?q=1"), ("https:d", "https://d/"),
        ("https:/d", "https://d/"),
        ("mailto:a", nil), ("a:b", nil), ("1:b", "@/a/b/1:b"), ("./a:b", "@/a/b/a:b"),
        (" d e ", "@/a/b/d%20e"),
        ("d\\e", "@/a/b/d/e"), ("%2e%2e/d", "@/a/d"), ("//u@other.example:80/", "http://u@other.example/"),
        (";d", "@/a/b/;d"), ("@d", "@/a/b/@d"), (":d", "@/a/b/:d"), ("/node/5?x=a b", "@/node/5?x=a%20b"),
    ]

    @Test(arguments: absolute)
    func `is read and written as WHATWG's standard says`(input: String, href: String?) {
        #expect(WebURL(input)?.href == href)
    }

    @Test(arguments: relative)
    func `is resolved as WHATWG's standard says`(input: String, end: String?) {
        let href = end.map { $0.hasPrefix("@/") ? "http://user:pw@news.example:8080" + $0.dropFirst() : $0 }
        #expect(WebURL(input, base: Self.base)?.href == href)
    }

    @Test(arguments: absolute.compactMap(\.1))
    func `is written as it is read again`(href: String) {
        #expect(WebURL(href)?.href == href)
        #expect(WebURL(href, base: Self.base)?.href == href)
    }

    @Test func `has parts`() throws {
        let url = try #require(WebURL("HTTPS://u:p@News.example:8443/a/../b?q=1&r#end"))
        #expect([url.scheme, url.username, url.password, url.host] == ["https", "u", "p", "news.example"])
        #expect((url.port, url.effectivePort) == (8443, 8443))
        #expect([url.path, url.query, url.fragment] == ["/b", "q=1&r", "end"])
        #expect((url.origin, url.target) == ("https://news.example:8443", "/b?q=1&r"))
        #expect(url.withoutFragment.href == "https://u:p@news.example:8443/b?q=1&r")
        #expect(WebURL("http://h")?.effectivePort == 80)
    }

    @Test(arguments: [
        // One address of a page, another one, and whether the page is one.
        ("https://news.example/a#b", "https://news.example/a", true),
        ("https://news.example/a", "https://news.example/a/", false),
        ("https://news.example/a?fbclid=x", "https://news.example/a", true),
        ("https://news.example/a?p=2&utm_source=x&UTM_medium=y", "https://news.example/a?p=2", true),
        ("https://news.example/a?p=2", "https://news.example/a?p=3", false),
        ("https://news.example/a?utm=2", "https://news.example/a", false),
        ("https://news.example/a%20", "https://news.example/a", true),
        ("https://news.example/a?", "https://news.example/a", true),
        ("https://u:p@news.example/a", "https://news.example/a", true),
        ("http://news.example/a", "https://news.example/a", false),
        ("http://news.example:80/a", "http://news.example/a", true),
        ("https://www.osce.org/node/500001", "https://www.osce.org/node/500001?fbclid=z#x", true),
        ("https://www.osce.org/mission-to-examplia/500001", "http://osce.org/node/500001", true),
        ("https://www.osce.org/ru/odihr/500001", "https://d6.web.osce.org/odihr/500001%20", true),
        ("https://new.osce.org/news/500001", "https://shhada.ir/fom/500001", true),
        ("https://www.osce.org/odihr/500001", "https://www.osce.org/odihr/500002", false),
        ("https://www.osce.org/odihr/500001?download=true", "https://www.osce.org/odihr/500001", false),
        ("https://osce.org/press-releases?page=3", "https://www.osce.org/press-releases?page=3", true),
        ("https://www.osce.org/press-releases/2019", "https://www.osce.org/node/2019", false),
        ("https://new.osce.org/news", "https://www.osce.org/news", false),
        ("https://notosce.org/500001", "https://www.osce.org/500001", false),
    ])
    func `is identified by its page`(one: String, other: String, isOne: Bool) {
        #expect((WebURL(one)?.identity == WebURL(other)?.identity) == isOne)
        #expect(WebURL(one)?.identity.isEmpty == false)
    }

    @Test func `is identified by something that is a URL of it again`() throws {
        for (input, _) in Self.absolute {
            guard let identity = WebURL(input)?.identity else { continue }
            #expect(try #require(WebURL(identity)).identity == identity)
        }
    }
}
