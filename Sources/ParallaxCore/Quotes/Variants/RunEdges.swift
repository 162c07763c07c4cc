/// How a quote goes on before and behind the words that it shares with another one.
struct RunEdges {
    /// Whether the quote has words before them, and whether a sentence begins with them, as capitals tell.
    private let hasBefore: Bool
    private let isOpening: Bool
    /// Whether its next word belongs to the same sentence, as far as capitals tell.
    private let goesOn: Bool

    /// - Parameter isCapitalised: Whether each word of the quote is written with a capital.
    init(start: Int, count: Int, isCapitalised: [Bool]) {
        let end = start + count
        hasBefore = start > 0
        isOpening = isCapitalised[start] && (count == 1 || !isCapitalised[start + 1])
        goesOn = end < isCapitalised.count && !isCapitalised[end]
    }

    /// Whether one longer utterance can hold both quotes. It cannot when both have other words in the same sentence, nor
    /// when one has words in front where the other begins a sentence: `Today it rained` and `It rained`.
    func agrees(with other: RunEdges) -> Bool {
        !(isInside && (other.isInside || other.isOpening)) && !(other.isInside && isOpening)
            && !(goesOn && other.goesOn)
    }

    /// Whether the shared words go on a sentence that the quote began before them.
    private var isInside: Bool { hasBefore && !isOpening }
}
