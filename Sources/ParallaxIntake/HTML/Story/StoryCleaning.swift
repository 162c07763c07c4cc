/// Cuts away, inside the story, what does not read like text: link lists, forms, boxes (Mozilla, "readability", 2026).
///
/// Elements are judged from the inside out, each by what is left inside it.
struct StoryCleaning {
    /// Largest part of the story that can be a box by its name alone; tuned on the segments of Barbaresi, "Trafilatura"
    /// (2021): F1 .932.
    private static let largestBox: Float = 0.3
    private static let shortestParagraph: Float = 25

    let usesClasses: Bool
    /// Whether boxes are judged by what they hold.
    let usesShape: Bool
    /// Which tables hold data and not the layout of the page.
    private let isDataTable: [Bool]
    /// The length of each root before anything is cut away inside it.
    private var lengths: [Int: Float] = [:]

    init(_ outline: PageOutline, usesClasses: Bool, usesShape: Bool) {
        self.usesClasses = usesClasses
        self.usesShape = usesShape
        isDataTable = DataTables.find(in: outline)
    }

    mutating func clean(_ roots: [Int], in outline: inout PageOutline) {
        for root in roots { lengths[root] = outline.measures[root].length }
        outline.resetMeasures()
        for root in roots.reversed() {
            let kept = protected(root, in: outline)
            for node in outline.tree.subtree(root).reversed() {
                if node != root, !outline.isCut[node],
                    isCutAlways(node, in: outline, root: root)
                        || (usesShape && !kept[node - root] && isBox(node, in: outline))
                {
                    outline.cut(node)
                }
                outline.measure(node)
            }
        }
    }

    /// Which nodes stand in tables of data, code or figures.
    private func protected(_ root: Int, in outline: PageOutline) -> [Bool] {
        var kept = [Bool](repeating: false, count: outline.tree.subtree(root).count)
        var end = 0
        for node in outline.tree.subtree(root) {
            kept[node - root] = node < end
            if isDataTable[node] || outline.tree.tag(node) == .code { end = max(end, outline.tree.end(node)) }
            if isDataTable[node] { kept[node - root] = true }
        }
        return kept
    }

    private func isCutAlways(_ node: Int, in outline: PageOutline, root: Int) -> Bool {
        switch outline.tree.tag(node) {
        case .footer, .aside, .nav: return true
        case .h1, .h2: return usesClasses && outline.weights[node] < 0
        case .text: return false
        default: break
        }
        let marks = outline.marks[node]
        if marks.contains(.share), outline.measures[node].length < 500 { return true }
        return usesClasses && marks.contains(.box)
            && outline.measures[node].length < lengths[root, default: 0] * Self.largestBox
    }

    private func isBox(_ node: Int, in outline: PageOutline) -> Bool {
        let tag = outline.tree.tag(node)
        switch tag {
        case .ul, .ol, .table, .form, .fieldset: break
        case .div: if isParagraph(node, in: outline) { return false }
        default: return false
        }
        let weight = usesClasses ? outline.weights[node] : 0
        if weight < 0 { return true }
        let measure = outline.measures[node]
        guard measure.commas < 10 else { return false }
        let isList = tag == .ul || tag == .ol || measure.lists > measure.length * 0.9
        return isBox(measure, weight: weight, isList: isList)
    }

    /// Whether a division is a paragraph by another name.
    private func isParagraph(_ node: Int, in outline: PageOutline) -> Bool {
        !outline.hasBlocks(node) && outline.measures[node].length >= Self.shortestParagraph
            && outline.measures[node].linkDensity < 0.5
    }

    private func isBox(_ measure: PageMeasure, weight: Double, isList: Bool) -> Bool {
        if measure.images > 1, measure.paragraphs / measure.images < 0.5 { return true }
        if !isList, measure.items - 100 > measure.paragraphs { return true }
        if measure.inputs > (measure.paragraphs / 3).rounded(.down) { return true }
        let hasImage = measure.images > 0 && measure.images <= 2
        let isHeading = measure.length > 0 && measure.headings / measure.length >= 0.9
        if !isList, !isHeading, measure.length < 25, !hasImage, measure.linkDensity > 0 { return true }
        if !isList, weight < 25, measure.linkDensity > 0.2 { return true }
        if weight >= 25, measure.linkDensity > 0.5 { return true }
        if measure.embeds > 1 || (measure.embeds == 1 && measure.length < 75) { return true }
        return measure.images == 0 && measure.running == 0 && measure.headings == 0
    }
}
