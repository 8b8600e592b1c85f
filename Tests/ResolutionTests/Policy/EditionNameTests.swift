import Resolution
import Testing

@Suite struct EditionNameTests {
    @Test(arguments: [
        ("swindon", "swindon", nil), ("swindon@2027-01", "swindon", "2027-01"),
        ("swindon@a@b", "swindon", "a@b"), ("swindon@", "swindon", ""),
        ("", "", nil),
    ])
    func `What stands behind the first at sign is the edition`(
        text: String, policy: String, edition: String?
    ) {
        let name = EditionName(text)
        #expect(name.policy.text == policy)
        #expect(name.edition == edition)
        #expect(name.description == text)
    }
}
