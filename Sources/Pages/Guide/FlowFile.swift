package import Resolution

/// The way through a policy as an SVG file of its own, which carries its own colours.
package struct FlowFile: Page {
    package static let template = "guide/flow-file"
    package let title: String
    package let flow: FlowDrawing

    /// Draws a policy.
    package init(_ policy: Policy) {
        flow = FlowDrawing(policy)
        title = flow.title
    }
}
