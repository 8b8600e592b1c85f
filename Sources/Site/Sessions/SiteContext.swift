package import Hummingbird
import Logging
import NIOCore
package import Resolution

/// What is known of a request while it is answered.
package struct SiteContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    /// The connection, to be closed when the client takes too long.
    let channel: any Channel
    /// The token in the visitor's cookie, whether or not it stands for a session.
    package internal(set) var token: Token?
    package internal(set) var session: Session?
    /// What was sent with the request, once it is known to come from a page of ours.
    package internal(set) var form = Form()

    /// Begins a request of which nothing is known yet.
    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
    }
}

/// The context of a request by somebody signed in: having one is the proof of a session.
package struct SignedIn: ChildRequestContext {
    package var coreContext: CoreRequestContextStorage
    package let session: Session
    /// What every form on the answer sends back.
    package let formToken: String
    package let form: Form

    /// Who signed in.
    package var person: PersonID { session.person }

    /// Takes the context of somebody signed in.
    ///
    /// - Throws: ``Stranger`` for anybody else.
    package init(context: SiteContext) throws {
        guard let session = context.session, let token = context.token else {
            throw Stranger(form: context.form)
        }
        coreContext = context.coreContext
        self.session = session
        formToken = token.formToken
        form = context.form
    }
}

/// A page for those who signed in was asked for by somebody who did not, or whose session ended.
struct Stranger: Error {
    let form: Form
}

/// A form came from a page of ours whose token no longer counts.
struct FormOutlived: Error {
    let form: Form
}
