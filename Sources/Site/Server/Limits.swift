/// How much and how long: what is past it is refused or cut off.
package struct Limits: Sendable {
    /// Bytes of an address, path and query.
    package var addressBytesMax = 4 * 1024
    /// Bytes of one header field, and of all of them.
    package var headerBytesMax = 16 * 1024
    package var headersMax = 64
    /// Bytes of a body: more than a form's, so that a form kept over a sign-in still fits.
    package var bodyBytesMax = 288 * 1024
    package var form = Form.Bounds()
    package var connectionsMax = 1_000

    /// Time for a body to arrive whole; then the connection is closed.
    package var bodyTime = Duration.seconds(20)
    /// Time a connection may say nothing, or take to send its headers.
    package var idleTime = Duration.seconds(30)
    /// Time a client has to read why it was refused before the connection is closed.
    package var lingerTime = Duration.seconds(2)

    /// Creates the limits that the service runs with.
    package init() {}
}
