import ArgumentParser
import Fetching

/// The options of every command that may ask the network.
struct NetworkOptions: ParsableArguments {
    @Flag(help: "Fetch from addresses of this machine and of private networks too.")
    var allowPrivateAddresses = false

    @Option(
        help: ArgumentHelp(
            "Fetch from this host even where its address is of this machine or a private network.",
            valueName: "host"))
    var privateHost: [String] = []

    @Flag(help: "Fetch the URLs named here whatever robots.txt says; a crawl always obeys it.")
    var ignoreRobots = false

    @Option(
        help: ArgumentHelp("Trust the authorities in a PEM file in place of the system's.", valueName: "file")
    )
    var caFile: String?

    /// The limits that the options set.
    var limits: FetchLimits {
        FetchLimits(privateAddresses: PrivateAddresses(all: allowPrivateAddresses, of: privateHost))
    }

    /// The way over the network that the options set.
    var transport: NetworkTransport { NetworkTransport(certificates: caFile) }

    /// The main path with a fetcher that keeps to the options.
    var mainPath: MainPath {
        let transport = transport
        let robots = ignoreRobots ? nil : RobotsPolicy(transport: transport, limits: limits)
        return MainPath(fetcher: Fetcher(transport: transport, robots: robots, limits: limits))
    }
}
