/// A place where work waits until a test lets it go on.
final class Gate: Sendable {
    private let begun = AsyncStream<Void>.makeStream()
    private let ended = AsyncStream<Void>.makeStream()

    func pass() async {
        begun.continuation.yield()
        for await _ in ended.stream { break }
    }

    func hasBegun() async {
        for await _ in begun.stream { break }
    }

    func mayEnd() { ended.continuation.yield() }
}
