extension Form {
    /// How much a form may hold; what is more is refused, not cut.
    package struct Bounds: Equatable, Sendable {
        /// Fields, repeats included.
        package var fieldsMax: Int
        /// Bytes of one name or value, decoded.
        package var fieldBytesMax: Int
        /// Bytes of the whole form, as sent.
        package var bytesMax: Int

        /// Creates bounds that leave room for several pages of writing.
        package init(
            fieldsMax: Int = 300, fieldBytesMax: Int = 64 * 1024, bytesMax: Int = 256 * 1024
        ) {
            self.fieldsMax = fieldsMax
            self.fieldBytesMax = fieldBytesMax
            self.bytesMax = bytesMax
        }
    }

    /// Parses `application/x-www-form-urlencoded`, strictly.
    ///
    /// - Source: WHATWG URL Standard, section 5.1, except that it mends what this refuses.
    /// - Throws: ``Fault/tooLarge`` past a bound; ``Fault/malformed`` for a `%` without two
    ///   hexadecimal digits, bytes that are not UTF-8, or a NUL.
    package init(urlEncoded bytes: some Collection<UInt8>, bounds: Bounds = Bounds()) throws(Fault)
    {
        guard bytes.count <= bounds.bytesMax else { throw .tooLarge }
        var fields: [Field] = []
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            guard fields.count < bounds.fieldsMax else { throw .tooLarge }
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let value = equals == pair.endIndex ? pair[equals...] : pair[equals...].dropFirst()
            fields.append(
                Field(
                    try Self.text(pair[..<equals], bytesMax: bounds.fieldBytesMax),
                    try Self.text(value, bytesMax: bounds.fieldBytesMax)))
        }
        self.init(fields: fields)
    }

    private static func text(
        _ encoded: some Collection<UInt8>, bytesMax: Int
    ) throws(Fault) -> String {
        let spaced = encoded.lazy.map { $0 == UInt8(ascii: "+") ? UInt8(ascii: " ") : $0 }
        guard let bytes = PercentEncoding.decoded(spaced) else { throw .malformed }
        guard bytes.count <= bytesMax else { throw .tooLarge }
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
            throw .malformed
        }
        return text.withLineFeeds
    }
}

extension String {
    /// The same text with each carriage return, alone or before a line feed, made a line feed.
    fileprivate var withLineFeeds: String {
        guard utf8.contains(UInt8(ascii: "\r")) else { return self }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var followsReturn = false
        for byte in utf8 {
            if byte == UInt8(ascii: "\r") {
                bytes.append(UInt8(ascii: "\n"))
            } else if byte != UInt8(ascii: "\n") || !followsReturn {
                bytes.append(byte)
            }
            followsReturn = byte == UInt8(ascii: "\r")
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
