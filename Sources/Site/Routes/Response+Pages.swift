package import HTTPTypes
package import Hummingbird
import NIOCore
package import Pages

extension Response {
    /// An HTML page.
    package static func html(_ text: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// A few plain words, for machines.
    static func plain(_ text: String) -> Response {
        Response(
            status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// Leads the reader to another page, so that a reload repeats nothing.
    package static func seeOther(_ path: OwnPath) -> Response {
        .redirect(to: path.text, type: .normal)
    }
}

extension Response {
    /// Leads the reader to another page, so that a reload repeats nothing.
    package static func seeOther(_ address: Address) -> Response {
        .redirect(to: address.path, type: .normal)
    }
}
