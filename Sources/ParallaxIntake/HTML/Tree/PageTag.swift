/// The elements that mean something to a reader of pages; all others are ``other``.
enum PageTag: UInt8 {
    case text, other
    case html, head, body, title, meta, link, base
    case article, section, main, div, header, footer, nav, aside, address, hgroup, center, form, fieldset
    case p, pre, blockquote, ul, ol, li, dl, dt, dd, hr, figure, figcaption, details, summary
    case h1, h2, h3, h4, h5, h6
    case table, caption, thead, tbody, tfoot, tr, td, th
    case a, span, b, strong, i, em, u, s, small, big, font, code, sub, sup, q, cite, abbr, time, label, br, img, ins,
        del, mark, wbr
    case picture, source, video, audio, iframe, object, embed, svg, math, canvas, map
    case input, button, select, option, textarea, script, style, noscript, template

    private static let names: [String: PageTag] = {
        var names: [String: PageTag] = [:]
        for value in PageTag.html.rawValue...PageTag.template.rawValue {
            if let tag = PageTag(rawValue: value) { names["\(tag)"] = tag }
        }
        return names
    }()

    /// The element of a lower-case name.
    init(name: String) { self = Self.names[name] ?? .other }
}

extension PageTag {
    /// Whether it stands inside a line of text.
    var isPhrasing: Bool {
        switch self {
        case .text, .a, .span, .b, .strong, .i, .em, .u, .s, .small, .big, .font, .code, .sub, .sup, .q, .cite, .abbr,
            .time, .label, .br, .img, .ins, .del, .mark, .wbr, .picture, .source, .svg, .math, .map, .input, .button,
            .select, .option, .textarea, .script, .style, .noscript, .other:
            true
        default: false
        }
    }

    /// Whether a paragraph of a page cannot go on across it.
    var isBlock: Bool { !isPhrasing }

    /// The level of a heading; 0 for everything else.
    var headingLevel: Int {
        (PageTag.h1.rawValue...PageTag.h6.rawValue).contains(rawValue) ? Int(rawValue - PageTag.h1.rawValue) + 1 : 0
    }

    /// Whether nothing inside it is ever a reader's text.
    var isSilent: Bool {
        switch self {
        case .head, .title, .meta, .link, .base, .script, .style, .noscript, .template, .iframe, .object, .embed, .svg,
            .math, .canvas, .map, .input, .button, .select, .option, .textarea, .video, .audio, .source:
            true
        default: false
        }
    }
}
