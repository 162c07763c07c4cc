/// What stands inside an element, counted.
struct PageMeasure {
    /// Scalars of text, white space collapsed.
    var length: Float = 0
    /// Scalars of text inside links; links within the page count less.
    var links: Float = 0
    var commas: Float = 0
    var paragraphs: Float = 0
    var images: Float = 0
    var items: Float = 0
    var inputs: Float = 0
    var embeds: Float = 0
    /// Scalars inside headings, lists, and elements that hold running text.
    var headings: Float = 0
    var lists: Float = 0
    var running: Float = 0

    /// The share of the text that stands in links, 0 to 1.
    var linkDensity: Float { length == 0 ? 0 : links / length }

    static func += (sum: inout PageMeasure, part: PageMeasure) {
        sum.length += part.length
        sum.links += part.links
        sum.commas += part.commas
        sum.paragraphs += part.paragraphs
        sum.images += part.images
        sum.items += part.items
        sum.inputs += part.inputs
        sum.embeds += part.embeds
        sum.headings += part.headings
        sum.lists += part.lists
        sum.running += part.running
    }
}

extension PageMeasure {
    /// Counts a piece of text.
    init(_ units: ArraySlice<UInt8>) {
        var isSpace = true
        for unit in units {
            if PageLine.isSpace(unit) {
                if !isSpace { length += 1 }
                isSpace = true
            } else {
                isSpace = false
                if unit & 0xC0 != 0x80 { length += 1 }
                if unit == UInt8(ascii: ",") { commas += 1 }
            }
        }
        commas += Self.foreignCommas(units)
        if length > 0, isSpace { length -= 1 }
    }

    /// The commas of Arabic (U+060C) and of Chinese and Japanese (U+FF0C).
    private static func foreignCommas(_ units: ArraySlice<UInt8>) -> Float {
        guard units.count > 2 else { return 0 }
        var count: Float = 0
        for index in units.indices.dropLast(1) where units[index] >= 0xD8 {
            if units[index] == 0xD8, units[index + 1] == 0x8C { count += 1 }
            if units[index] == 0xEF, units[index + 1] == 0xBC, index + 2 < units.endIndex, units[index + 2] == 0x8C {
                count += 1
            }
        }
        return count
    }

    /// Counts an element itself, when all inside it is counted.
    mutating func close(_ tag: PageTag, isLocalLink: Bool) {
        switch tag {
        case .a: links = length * (isLocalLink ? 0.3 : 1)
        case .p: paragraphs += 1
        case .img: images += 1
        case .li: items += 1
        case .input: inputs += 1
        case .iframe, .object, .embed: embeds += 1
        case .ul, .ol: lists = length
        default: if tag.headingLevel > 0 { headings = length }
        }
        if tag.holdsRunningText { running = length }
    }
}

extension PageTag {
    /// The elements of which a text without any is no text but a label.
    fileprivate var holdsRunningText: Bool {
        switch self {
        case .span, .li, .td, .blockquote, .dl, .div, .img, .ol, .p, .pre, .table, .ul: true
        default: false
        }
    }
}
