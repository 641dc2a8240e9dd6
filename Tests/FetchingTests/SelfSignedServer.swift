import Foundation
import TestSupport

/// An HTTPS server whose certificate only its own file vouches for, by the openssl command.
struct SelfSignedServer {
    let port: Int
    let certificate: String
    private let folder: TemporaryFolder
    private let process: Process

    /// Starts one that does what `options` of `openssl s_server` say; `nil` where there is no openssl.
    init?(_ options: [String], input: Pipe? = nil, output: Pipe? = nil) throws {
        folder = try TemporaryFolder()
        port = try LoopbackServer.closedPort()
        certificate = folder.path + "/certificate.pem"
        let key = folder.path + "/key.pem"
        guard
            try Self.run([
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                "-days", "2", "-keyout", key, "-out", certificate, "-subj", "/CN=localhost", "-addext",
                "subjectAltName=DNS:localhost,IP:127.0.0.1",
            ])?.terminationStatus == 0,
            let process = try Self.run(
                ["s_server", "-accept", "127.0.0.1:\(port)", "-cert", certificate, "-key", key, "-quiet"]
                    + options, input, output, waits: false)
        else { return nil }
        self.process = process
        for _ in 0..<100 where !Self.listens(at: port) { Thread.sleep(forTimeInterval: 0.05) }
    }

    func stop() { kill(process.processIdentifier, SIGKILL) }

    private static func run(
        _ arguments: [String], _ input: Pipe? = nil, _ output: Pipe? = nil, waits: Bool = true
    ) throws -> Process? {
        let paths = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        guard let command = paths.map({ $0 + "/openssl" }).first(where: FileManager.default.isExecutableFile)
        else {
            return nil
        }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: command)
        process.arguments = arguments
        process.standardInput = input ?? FileHandle.nullDevice
        process.standardOutput = output ?? FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        while waits, process.isRunning { Thread.sleep(forTimeInterval: 0.01) }
        return process
    }

    private static func listens(at port: Int) -> Bool {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        address.sin_port = UInt16(port).bigEndian
        #if os(Linux)
            let probe = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #else
            let probe = socket(AF_INET, SOCK_STREAM, 0)
        #endif
        defer { close(probe) }
        return unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe connect(probe, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
