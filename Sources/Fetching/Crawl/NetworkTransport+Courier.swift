public import Interchange

extension NetworkTransport: Courier {
    /// Asks for one URL over the network; a cancelled task ends the transfer within about a second.
    public func ask(
        _ url: WebURL, conditions: [Header], within limits: FetchLimits
    ) async throws(FetchError) -> Answer {
        let request = TransportRequest(url, within: limits, headers: conditions)
        let (stop, pool) = (StopFlag(), pool)
        let result = await withTaskCancellationHandler {
            await Blocking.run { () throws(FetchError) in
                try pool.get(url, for: request, in: limits.total, until: stop)
            }
        } onCancel: {
            stop.raise()
        }
        let answer = try result.get()
        return Answer(
            exchange: answer.exchange, status: answer.status, headers: answer.headers, body: answer.body)
    }
}
