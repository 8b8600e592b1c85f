@testable import Pages
import Resolution
import Testing

struct FlowDrawingTests {
    @Test(arguments: TestPolicies.names)
    func `The picture of each policy's flow is as it was approved`(name: String) throws {
        let flow = FlowDrawing(TestPolicies.policy(name))
        let source = try TestTemplates.sources.get()["guide/flow"] ?? ""
        struct Alone: Page {
            static let template = "alone"
            let title = "Flow"
            let flow: FlowDrawing
        }
        let templates = try Templates(sources: [
            "alone": "{{#flow}}{{>guide/flow}}{{/flow}}", "guide/flow": source,
        ])
        try expectApproved(
            templates.html(Alone(flow: flow), in: Frame()).text, as: "flow-\(name).svg.html")
    }

    @Test(arguments: TestPolicies.names)
    func `Boxes stand apart, in order, inside the picture, and hold their writing`(name: String) {
        let policy = TestPolicies.policy(name)
        let flow = FlowDrawing(policy)
        #expect(flow.boxes.count == policy.stages.count + 1)
        for (box, next) in zip(flow.boxes, flow.boxes.dropFirst()) {
            #expect(box.y + box.height < next.y)
        }
        for box in flow.boxes {
            #expect(box.x >= 0 && box.x + box.width <= flow.width)
            #expect(box.y >= 0 && box.y + box.height <= flow.height)
            for line in box.lines {
                #expect(line.y > box.y && line.y < box.y + box.height)
                #expect(line.text.count <= 44)
            }
        }
    }

    @Test(arguments: TestPolicies.names)
    func `There is an arrow for each way, and one for each jump to a stage`(name: String) {
        let policy = TestPolicies.policy(name)
        let flow = FlowDrawing(policy)
        let ends = policy.stages.count { $0.unresolved.isEmpty }
        let ways = policy.stages.map(\.unresolved.count).reduce(0, +)
        #expect(flow.arrows.count { $0.kind == .way } == ways + ends)
        let jumps = policy.jumps.count { if case .stage = $0.to { true } else { false } }
        #expect(flow.arrows.count { $0.kind == .jump } == jumps)
        #expect(flow.words.count == policy.stages.count + policy.jumps.count)
    }

    @Test(arguments: TestPolicies.names)
    func `No arrow leaves the picture`(name: String) {
        let flow = FlowDrawing(TestPolicies.policy(name))
        for arrow in flow.arrows {
            for number in arrow.path.split(separator: " ").compactMap({ Int($0) }) {
                #expect((0...max(flow.width, flow.height)).contains(number))
            }
        }
    }
}
