import ParallaxCore
import ParallaxTesting
import Testing

@Suite("Who reported what, beside a neighbour")
struct NeighbourCoverageTests {
    private let coverage = Coverage(of: NeighbouringEvents.articles)
    private let meeting = NeighbouringEvents.vote.count

    private func rows(_ kind: CoverageRow.Kind) -> [CoverageRow] {
        coverage.rows(of: kind).filter { $0.cells[meeting].state != .none }
    }

    @Test("the coverage knows its neighbour")
    func neighbours() {
        #expect(coverage.neighbours == [NeighbouringEvents.meeting.article.id])
        #expect(Coverage(of: NeighbouringEvents.vote).neighbours.isEmpty)
    }

    @Test("what a neighbour says in other words is no fact of the others, the same words are one")
    func facts() {
        let shared = rows(.fact)
        #expect(shared.allSatisfy { $0.cells[meeting].state == .verbatim })
        let labels = shared.map { coverage.text($0.label, column: $0.labelColumn) }
        #expect(
            labels == [
                "The resolution of the council would break the Carrow accord on the canal, Voss said in a statement."
            ])
    }

    @Test("a number of another event contradicts none of this one")
    func numbers() {
        #expect(rows(.number).isEmpty)
        let alone = NeighbouringEvents.articles.filter {
            ["Veyland Herald", "Lindmark Bell"].contains($0.article.outlet)
        }
        #expect(Coverage(of: alone).rows(of: .number).contains { $0.isConflict })
    }

    @Test("the name of a story changes nothing but the name")
    func name() {
        let named = coverage.named("The locks")
        #expect(named.name == "The locks" && named.named(nil) == coverage)
    }
}
