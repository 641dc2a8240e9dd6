import ArgumentParser
import Fetching

/// The options of every command that may ask the network.
struct NetworkOptions: ParsableArguments {
    @Flag(help: "Fetch from addresses of this machine and of private networks too.")
    var allowPrivateAddresses = false

    @Option(
        help: ArgumentHelp("Trust the authorities in a PEM file in place of the system's.", valueName: "file")
    )
    var caFile: String?

    /// The limits that the options set.
    var limits: FetchLimits { FetchLimits(privateAddresses: allowPrivateAddresses ? .allowed : .refused) }

    /// The way over the network that the options set.
    var transport: NetworkTransport { NetworkTransport(certificates: caFile) }

    /// The main path with a fetcher that keeps to the options.
    var mainPath: MainPath { MainPath(fetcher: Fetcher(transport: transport, limits: limits)) }
}
