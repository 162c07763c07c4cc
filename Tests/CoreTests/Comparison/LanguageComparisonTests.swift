import ParallaxCore
import Testing

@Suite("Comparisons in other languages")
struct LanguageComparisonTests {
    /// Two tellings in one language: their first sentences say the same in other forms, the second ones differ.
    static let tellings: [(ours: [String], theirs: [String])] = [
        (
            ["Паром «Заря» столкнулся с баржей у старого причала в Лугове.", "Погода в выходные будет тёплой."],
            ["У старого причала Лугова баржа столкнулась с паромом «Заря».", "Пекари подняли цены на хлеб."]
        ),
        (
            ["Prom Jutrzenka zderzył się z barką przy starym nabrzeżu.", "Weekend będzie ciepły i słoneczny."],
            ["Przy starym nabrzeżu barka zderzyła się z promem Jutrzenka.", "Piekarze podnieśli ceny chleba."]
        ),
        (
            ["渡轮晨星号在旧码头与驳船相撞。", "周末天气温暖。"],
            ["晨星号渡轮星期一在旧码头撞上驳船。", "面包师提高价格。"]
        ),
        (
            ["Die Fähre Morgenrot stieß am alten Kai mit einem Lastkahn zusammen.", "Am Wochenende wird es warm."],
            ["Am alten Kai ist die Fähre Morgenrot mit einem Lastkahn zusammengestoßen.", "Bäcker erhöhen die Preise."]
        ),
    ]

    @Test("the sentence both tell is linked, the others are not", arguments: tellings)
    func links(_ ours: [String], _ theirs: [String]) {
        let comparison = Comparison(left: .invented(ours), right: .invented(theirs))
        #expect(comparison.links.map { [$0.left, $0.right] } == [[0, 0]])
    }
}
