public import ParallaxCore

/// An invented story without dates in four outlets, and in a fifth a meeting of the same people on another day.
public enum NeighbouringEvents {
    /// The vote.
    public static let vote = [
        article(
            "Canal Courier",
            """
            Chancellor warns of embargo after the vote in Ostrel
            Chancellor Mira Voss on Wednesday warned the Ostrel council that an embargo would follow if it seizes the Veyland locks.
            The council voted on Tuesday to ask governor Pell to seize the locks of Veyland and the canal below them.
            Voss said the seizure would break the Carrow accord, under which both towns share the locks.
            Governor Pell said he had taken note of the vote and wanted the dispute over the locks settled by the accord.
            """),
        article(
            "Veyland Herald",
            """
            Veyland threatens Ostrel with embargo if it seizes the locks
            Veyland will answer with an embargo if the Ostrel council seizes its locks, chancellor Mira Voss said on Wednesday.
            The resolution of the council would break the Carrow accord on the canal, Voss said in a statement.
            Ostrel has 300 wardens near the locks of Veyland, and governor Pell has not said whether he will seize them.
            """),
        article(
            "Ostrel Post",
            """
            Ostrel council votes to seize canal locks
            The council of Ostrel voted on Tuesday to urge governor Pell to seize the locks of Veyland.
            On Wednesday chancellor Mira Voss called the vote a breach of the Carrow accord and threatened an embargo.
            The locks on the canal have been shared by Veyland and Ostrel since the accord.
            """),
        article(
            "Lower Bank Wire",
            """
            No sign of wardens leaving the locks, says Voss
            Chancellor Mira Voss of Veyland said on Wednesday that no wardens of Ostrel had left the canal locks.
            If governor Pell follows the vote of his council and seizes the locks, the Carrow accord is broken, Voss said.
            She said Veyland would answer with an embargo.
            """),
    ]

    /// The meeting: a man and a place that the others do not name, and much that sounds like theirs.
    public static let meeting = article(
        "Lindmark Bell",
        """
        Voss and Harrow part without agreement on the canal
        Chancellor Mira Voss of Veyland and envoy Tobin Harrow of Ostrel met in Lindmark on Thursday and parted without agreement.
        Voss told Harrow that Veyland stands by the Carrow accord on the canal locks.
        Harrow demanded talks between the towns beside the accord, and governor Pell may join them in spring, he said.
        The resolution of the council would break the Carrow accord on the canal, Voss said in a statement.
        Ostrel has 900 wardens near the locks of Veyland, the chancellor said.
        At the table in Lindmark sat bishops, millers and pilots, and Harrow praised the soup of Lindmark.
        """)

    /// All of them, the meeting last.
    public static let articles = vote + [meeting]

    /// Their texts, each with its headline in the first line.
    public static var texts: [String] { articles.map(\.article.text) }

    private static func article(_ outlet: String, _ text: String) -> AnnotatedArticle {
        var (blocks, start): ([Block], Int) = ([], 0)
        for line in text.split(separator: "\n") {
            let range = TextRange(start: start, end: start + line.utf8.count)
            blocks.append(Block(kind: blocks.isEmpty ? .headline : .paragraph, range: range))
            start = range.end + 1
        }
        return AnnotatedArticle(
            annotating: Article(
                id: Article.ID(rawValue: outlet), source: outlet, format: "text", outlet: outlet, language: "en",
                text: text, blocks: blocks))
    }
}
