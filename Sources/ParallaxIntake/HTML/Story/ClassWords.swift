/// Finds the words of ``ClassMarks`` in classes.
struct ClassWords {
    static let shared = ClassWords()

    private struct Word {
        let units: [UInt8]
        let mark: ClassMarks
    }

    /// The words by their first code unit.
    private var words = [[Word]](repeating: [], count: 128)

    private init() {
        for (mark, names) in Self.names {
            for name in names.split(separator: " ") {
                let units = Array(name.utf8)
                words[Int(units[0])].append(Word(units: units, mark: mark))
            }
        }
    }

    func marks(in name: String) -> ClassMarks {
        let units = name.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        var marks: ClassMarks = []
        for start in units.indices where units[start] < 128 {
            for word in words[Int(units[start])] where !marks.contains(word.mark) {
                if units[start...].starts(with: word.units) { marks.insert(word.mark) }
            }
        }
        return marks
    }

    private static let names: [(ClassMarks, String)] = [
        (
            .unlikely,
            """
            -ad- ai2html banner breadcrumbs combx comment community cover-wrap disqus extra footer gdpr header legends \
            menu related remark replies rss shoutbox sidebar skyscraper social sponsor supplemental ad-break agegate \
            pagination pager popup yom-remote
            """
        ),
        (.possible, "and article body column content main mathjax shadow"),
        (.positive, "article body content entry hentry h-entry main page pagination post text blog story"),
        (
            .negative,
            """
            -ad- hidden banner combx comment com- contact footer gdpr masthead media meta outbrain promo related scroll \
            share shoutbox sidebar skyscraper sponsor shopping tags widget
            """
        ),
        (.share, "sharedaddy share- -share sharing share_ _share addtoany"),
        (.caption, "caption image-credit photo-credit image-source imagesource bildnachweis bildquelle copyright"),
        (
            .box,
            """
            related- -related related_ _related relatedlinks recommend newsletter author-box authorbox author-bio \
            author-info author_info authorinfo about-author social- -social outbrain taboola comments-area comment-list \
            breadcrumb pagination post-nav nav-links tag-links post-tags post_tags cookie subscribe advert \
            ad-container most-read mostread more-news readnext read-next trending popular-posts teasers series-list \
            affiliate jp-post-flair letters-cta linkbox article-reviewed read-time readingtime
            """
        ),
        (
            .lead,
            """
            lead intro teaser-text preface standfirst summary subtitle subline article-dek dek- vorspann chapo chapeau \
            excerpt entradilla bajada ingress sommario occhiello
            """
        ),
    ]
}
