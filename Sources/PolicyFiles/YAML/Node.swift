/// A value in a YAML file, with the place where it starts.
struct Node {
    var content: Content
    var mark: Mark

    enum Content {
        case scalar(String, isPlain: Bool)
        case list([Node])
        case map([Pair])
        /// Something that was found wrong already; nothing more is said about it.
        case refused
    }

    struct Pair {
        var key: String
        /// Where the key stands.
        var mark: Mark
        var value: Node
    }
}
