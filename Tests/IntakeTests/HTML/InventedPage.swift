/// A page of an invented outlet, with all that pages have around their stories.
struct InventedPage {
    var head = ""
    var story = Self.paragraphs.map { "<p>\($0)</p>" }.joined(separator: "\n")
    var behind = ""

    static let title = "Ferry of Low Ferring loses its anchor, and finds another"

    static let paragraphs = [
        "The ferry of Low Ferring lost its anchor on Monday, in calm water, while nobody was looking at it, and found another one, older and heavier, in the very same place.",
        "Divers who were sent down on Tuesday, at low tide, brought up both, as well as a bicycle, a church bell and the sign of an inn that closed in 1911.",
        "“We have asked for a second boat, since there now is a second anchor,” said Orla Penwick, who has steered the ferry for nineteen years, and laughed.",
        "The council, which meets on Thursday, said that it would look into the matter, slowly, and that the bell would go back to the church, where it was missed.",
    ]

    var markup: String {
        """
        <!DOCTYPE html><html lang="en-GB"><head><title>\(Self.title) | Low Ferring Times</title>\(head)
        <script>if (a < b) { document.write("<p>Never seen</p>") }</script><style>p { color: red }</style></head>
        <body><header class="masthead"><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav></header>
        <main><article class="article"><h1>\(Self.title)</h1>
        <div class="article-body">\(story)
        <figure><img src="a.jpg" alt=""><figcaption>The second anchor, on Tuesday.</figcaption></figure>
        <div class="share-links"><a href="#">Pass it on</a> <a href="#">Print</a></div></div></article>\(behind)</main>
        <aside class="sidebar"><h3>Other news</h3><ul><li><a href="/1">Gulls elect a speaker</a></li></ul></aside>
        <footer>Low Ferring Times, Quay 1. <a href="/imprint">Imprint</a></footer></body></html>
        """
    }
}
