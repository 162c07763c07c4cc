import ParallaxReader
import ParallaxTesting

extension Pilot {
    /// Whether the selected row of the list is one of an outlet.
    func isAt(_ outlet: String) -> Bool { row(selected: outlet) != nil }

    /// The selected row, when it is one of an outlet.
    private func row(selected outlet: String) -> String? {
        rows.first { $0.hasPrefix(">") && $0.dropFirst(3).hasPrefix(outlet) }
    }

    /// Does what a message leads to, no more than so many pieces of work.
    mutating func work(on services: any ReaderServices, after message: Message, rounds: Int) async {
        var pending = sendWithoutSettling(message)[...]
        for _ in 0..<rounds {
            guard let effect = pending.popFirst() else { return }
            if let answer = await services.answer(to: effect) { pending += sendWithoutSettling(answer) }
        }
    }

    /// The line above the list.
    var listTitle: String { rows[0] }

    /// The screen without what tells read articles from others: opening one is no part of a place.
    var rowsBesidesMarks: [String] { rows.map { $0.replacing("●", with: " ") } }
}
