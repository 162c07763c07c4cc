/// The frame of every page that is printed: one file, no script, no request.
struct HTMLDocument {
    let title: String

    /// Styles of its own are all the page may use, whatever an article holds.
    private static let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

    /// The page around what `body` writes.
    func page(body: (inout HTMLWriter) -> Void) -> String {
        var writer = HTMLWriter()
        writer.raw("<!DOCTYPE html>\n")
        writer.element("html", [("lang", "en")]) { html in
            html.element("head") { head(&$0) }
            html.newLine()
            html.element("body") { content in
                content.newLine()
                body(&content)
                content.newLine()
            }
        }
        writer.newLine()
        return writer.html
    }

    private func head(_ html: inout HTMLWriter) {
        html.void("meta", [("charset", "utf-8")])
        html.void("meta", [("http-equiv", "Content-Security-Policy"), ("content", Self.policy)])
        html.void("meta", [("name", "viewport"), ("content", "width=device-width, initial-scale=1")])
        html.void("meta", [("name", "referrer"), ("content", "no-referrer")])
        html.void("meta", [("name", "color-scheme"), ("content", "light dark")])
        html.element("title", text: title)
        html.newLine()
        html.element("style") { $0.raw(HTMLStyle.sheet) }
    }
}
