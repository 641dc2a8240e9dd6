import Testing

@testable import Fetching

@Suite struct `The address filter` {
    @Test(arguments: [
        ("0.0.0.0", true), ("10.1.2.3", true), ("100.63.255.255", false), ("100.64.0.0", true),
        ("100.128.0.0", false), ("127.255.0.1", true), ("128.0.0.1", false), ("169.254.169.254", true),
        ("172.15.0.1", false), ("172.16.0.1", true), ("172.31.255.255", true), ("172.32.0.0", false),
        ("192.0.0.8", true), ("192.0.1.1", false), ("192.168.0.1", true), ("192.169.0.1", false),
        ("198.18.0.1", true),
        ("198.20.0.0", false), ("223.255.255.255", false), ("224.0.0.1", true), ("255.255.255.255", true),
        ("8.8.8.8", false), ("[::]", true), ("[::1]", true), ("[fe80::1]", true), ("[fc00::1]", true),
        ("[fd12::1]", true), ("[ff02::1]", true), ("[fec0::1]", true), ("[::ffff:10.0.0.1]", true),
        ("[::ffff:8.8.8.8]", false), ("[64:ff9b::7f00:1]", true), ("[64:ff9b::808:808]", false),
        ("[64:ff9b:1::1]", true), ("[2002:a00:1::]", true), ("[2002:808:808::]", false), ("[2001::1]", true),
        ("[2001:db8::1]", true), ("[2001:200::1]", false), ("[2600::1]", false), ("[3fff::1]", true),
        ("[4000::1]", true), ("localhost", true), ("a.localhost.", true), ("mylocalhost", false),
        ("news.example", false),
    ])
    func `knows hosts of no public site`(host: String, isPrivate: Bool) throws {
        let url = try #require(WebURL("http://\(host)/"))
        #expect(AddressFilter.isPrivate(host: url.host) == isPrivate)
    }

    @Test func `judges bytes as it does the written address`() {
        #expect(AddressFilter.isPrivate([10, 0, 0, 1]))
        #expect(!AddressFilter.isPrivate([9, 0, 0, 1]))
        #expect(AddressFilter.isPrivate([UInt8](repeating: 0, count: 15) + [1]))
        #expect(AddressFilter.isPrivate([1, 2, 3]))
        #expect(AddressFilter.text(of: [9, 0, 0, 1]) == "9.0.0.1")
        #expect(AddressFilter.text(of: [UInt8](repeating: 0, count: 15) + [1]) == "::1")
    }

    @Test func `lets proxies of the environment in`() {
        let proxies = ProxyAddresses([
            "http_proxy": "http://user:word@10.9.8.7:3128/", "HTTPS_PROXY": "[fd00::1]:8080",
            "all_proxy": "127.0.0.9",
            "no_proxy": "10.0.0.1:80", "https_proxy": "",
        ])
        #expect(proxies.contains([10, 9, 8, 7], port: 3128))
        #expect(!proxies.contains([10, 9, 8, 7], port: 80))
        #expect(proxies.contains([0xFD] + [UInt8](repeating: 0, count: 14) + [1], port: 8080))
        #expect(proxies.contains([127, 0, 0, 9], port: 1080))
        #expect(!proxies.contains([10, 0, 0, 1], port: 80))
    }
}
