import CXML

extension PageTree {
    /// Parses what ``MarkupScanner`` makes of a page with libxml2, which closes what authors leave open.
    ///
    /// - Throws: ``PageProblem`` when a page is beyond the ``PageLimits``.
    /// - Complexity: O(*n*) in the length of the page, for depth and attributes have limits.
    init(parsing markup: [UInt8]) throws(PageProblem) {
        var builder = PageTreeBuilder()
        let end = withUnsafeMutablePointer(to: &builder) { builder in
            markup.withUnsafeBufferPointer { bytes in
                bytes.withMemoryRebound(to: CChar.self) { characters in
                    px_html_parse(
                        characters.baseAddress, Int32(characters.count), Self.events, builder,
                        &builder.pointee.parser)
                }
            }
        }
        guard end != px_html_no_library else { throw .noParser }
        guard end == px_html_parsed else { throw .tooLarge }
        guard !builder.isTooDeep else { throw .tooDeep }
        self = builder.finish()
    }

    private static var events: px_html_events {
        px_html_events(
            open: { builder, name, attributes in
                guard let builder, let name else { return }
                builder.assumingMemoryBound(to: PageTreeBuilder.self).pointee.open(name, attributes)
            },
            close: { builder, name in
                guard let builder, let name else { return }
                builder.assumingMemoryBound(to: PageTreeBuilder.self).pointee.close(name)
            },
            text: { builder, text, length in
                guard let builder, let text else { return }
                builder.assumingMemoryBound(to: PageTreeBuilder.self).pointee.append(text, count: Int(length))
            })
    }
}
