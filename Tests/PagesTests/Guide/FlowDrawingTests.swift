import Foundation
@testable import Pages
import Resolution
import Testing

#if canImport(FoundationXML)
import FoundationXML
#endif

struct FlowDrawingTests {
    @Test(arguments: TestPolicies.names)
    func `The file is well-formed XML, with a title, a description and every box`(
        name: String
    ) throws {
        let flow = FlowDrawing(TestPolicies.policy(name))
        let read = try Elements(of: file(name))
        #expect(read.texts["title"] == [flow.title])
        #expect(read.texts["desc"] == [flow.words.map { "\($0) " }.joined()])
        #expect(read.texts["rect"]?.count == flow.boxes.count + 1)
        let written = flow.boxes.flatMap(\.lines) + flow.arrows.compactMap(\.label) + flow.notes
        #expect(Set(read.texts["text"] ?? []) == Set(written.map(\.text)))
    }

    @Test
    func `A file that breaks off is found out`() throws {
        let whole = try file("swindon")
        #expect(throws: (any Error).self) { try Elements(of: String(whole.dropLast(9))) }
    }

    @Test(arguments: TestPolicies.names)
    func `The guide has the same drawing as the file, with the same description`(
        name: String
    ) throws {
        let guide = try templates().html(GuidePage.page(name, nil), in: .visitor).text
        let file = try file(name)
        for (from, to) in [("<title id=", "<style>"), ("<defs>", "</svg>")] {
            let start = try #require(file.range(of: from)).lowerBound
            let end = try #require(file.range(of: to)).lowerBound
            #expect(guide.contains(file[start..<end]))
        }
    }

    private func file(_ name: String) throws -> String {
        try templates().html(FlowFile(TestPolicies.policy(name)), in: Frame()).text
    }

    private func templates() throws -> Templates { try TestTemplates.loaded.get() }

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
                #expect(line.text.count * 9 <= box.width - 36)
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

/// The elements of an XML document: the text of each, by name.
private final class Elements: NSObject, XMLParserDelegate {
    private(set) var texts: [String: [String]] = [:]
    private var open: [String] = []

    init(of document: String) throws {
        super.init()
        let parser = XMLParser(data: Data(document.utf8))
        parser.delegate = self
        guard parser.parse(), open.isEmpty else {
            throw parser.parserError ?? CocoaError(.coderReadCorrupt)
        }
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        open.append(name)
        texts[name, default: []].append("")
    }

    func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        open.removeLast()
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) {
        guard let name = open.last, let last = texts[name]?.indices.last else { return }
        texts[name]?[last] += text
    }
}
