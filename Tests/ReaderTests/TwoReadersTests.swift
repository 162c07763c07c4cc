import ParallaxCore
import ParallaxTesting
import Testing

@testable import ParallaxReader

/// Two readers of one collection; each hears of what the other decided before it goes on.
@Suite("Two readers at once")
struct TwoReadersTests {
    /// Ours decides something, then theirs does, and ours hears of it.
    private func ours(
        after own: String, and other: String, on services: FixedServices = Told.pierServices
    ) async -> Pilot {
        var (ours, theirs) = (
            Pilot(columns: 120, rows: 40, services: services), Pilot(columns: 120, rows: 40, services: services)
        )
        await ours.start()
        await theirs.start()
        await ours.press(own)
        await theirs.send(.libraryChanged)
        await theirs.press(other)
        await ours.send(.libraryChanged)
        return ours
    }

    @Test("U of a note leaves the note that the other wrote since", .timeLimit(.minutes(1)))
    func notes() async {
        var ours = await ours(after: "<Enter>]qaask Quill<Enter>", and: "<Enter>]q]qaask Tarn<Enter>")
        #expect(ours.text.contains("✎ ask Quill") && ours.text.contains("✎ ask Tarn"))
        await ours.press("U")
        #expect(!ours.text.contains("✎ ask Quill") && ours.text.contains("✎ ask Tarn"))
    }

    @Test("U of a star leaves the tag that the other gave since", .timeLimit(.minutes(1)))
    func marks() async {
        var ours = await ours(after: "*", and: "tpier<Enter>", on: InventedLibrary.services(InventedLibrary.few))
        await ours.press("U")
        #expect(ours.rows.last?.contains("The star is taken back.") == true)
        await ours.press("t")
        #expect(ours.rows.last?.contains("tags pier") == true)
    }

    @Test("U of a correction leaves the one that the other made since", .timeLimit(.minutes(1)))
    func quotes() async {
        var ours = await ours(after: "<Enter>]qsCy Vane<Enter>", and: "<Enter>]q]qsDee Fox<Enter>")
        #expect(ours.text.contains("Cy Vane ✎") && ours.text.contains("Dee Fox ✎"))
        await ours.press("U")
        #expect(!ours.text.contains("Cy Vane ✎") && ours.text.contains("Dee Fox ✎"))
    }

    @Test("a speaker typed while the other corrects another quote keeps all corrections", .timeLimit(.minutes(1)))
    func typed() async {
        var ours = await ours(after: "<Enter>]q]qs<C-u>", and: "<Enter>]qsEve Hall<Enter>")
        await ours.press("Dee Fox<Enter>")
        #expect(ours.text.contains("Dee Fox ✎") && ours.text.contains("Eve Hall ✎"))
    }

    @Test("a link that the other made since is shown, kept, and left by U")
    func links() async throws {
        var pilot = await DemoPilot.comparing()
        await pilot.press("]np<Enter><Enter>")
        let own = try #require(pilot.reader.compare?.comparison.corrections)
        let sentences = (DemoPilot.articles[0].sentences, DemoPilot.articles[1].sentences)
        let theirs = LinkCorrection(
            left: try #require(sentences.0.last?.range), right: try #require(sentences.1.first?.range), isLinked: true)
        for case .comparison(_, _, let ticket) in pilot.sendWithoutSettling(.libraryChanged) {
            let both = Comparison(
                left: DemoPilot.articles[0], right: DemoPilot.articles[1], corrections: own + [theirs])
            let effects = pilot.sendWithoutSettling(.comparison(both, ticket: ticket))
            #expect(!effects.contains { $0.isDecision })
        }
        #expect(pilot.reader.compare?.comparison.corrections == own + [theirs])
        let undone = pilot.sendWithoutSettling(.key(.character("U")))
        let change = DecisionChange(before: own + [theirs], after: [theirs])
        #expect(undone.contains { if case .correctLinks(change, _, _, _) = $0 { true } else { false } })
    }
}
