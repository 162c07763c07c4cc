/// Addresses as documents write them: absolute, or relative to where the document is.
enum WebReference {
    /// The address that `reference` means inside a document at `base` (RFC 3986, section 5.2).
    ///
    /// - Parameters:
    ///   - reference: An address as written.
    ///   - base: An absolute address; without one the reference stays as it is.
    static func resolved(_ reference: String, base: String?) -> String {
        let reference = reference.trimmed
        guard scheme(of: reference) == nil, let base, let scheme = scheme(of: base),
            base.dropFirst(scheme.count).hasPrefix("://")
        else { return reference }
        let (authority, path, query) = parts(base.dropFirst(scheme.count + 3))
        let root = "\(scheme)://\(authority)"
        if reference.hasPrefix("//") { return "\(scheme):\(reference)" }
        if reference.hasPrefix("/") { return root + withoutDots(reference) }
        if reference.isEmpty { return root + path + query }
        if reference.hasPrefix("?") { return root + path + reference }
        if reference.hasPrefix("#") { return root + path + query + reference }
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "/"
        return root + withoutDots(folder + reference)
    }

    /// Whether an address is one of the web.
    static func isWeb(_ address: String) -> Bool {
        let scheme = scheme(of: address)?.lowercased()
        return scheme == "http" || scheme == "https"
    }

    /// Whether an address names its scheme and, behind two slashes, whose it is.
    static func hasHost(_ address: String) -> Bool {
        scheme(of: address).map { address.dropFirst($0.count).hasPrefix("://") } ?? false
    }

    private static func scheme(of address: some StringProtocol) -> String? {
        guard let colon = address.utf8.firstIndex(of: ASCII.colon), address.utf8.first.map(ASCII.isLetter) == true,
            address.utf8[..<colon].allSatisfy({ ASCII.isLetter($0) || ASCII.isDigit($0) || "+-.".utf8.contains($0) })
        else { return nil }
        return String(address[..<colon])
    }

    /// Host, path and query of what follows `://`.
    private static func parts(_ rest: Substring) -> (authority: Substring, path: Substring, query: Substring) {
        let withoutFragment = rest.prefix { $0 != "#" }
        let authority = withoutFragment.prefix { $0 != "/" && $0 != "?" }
        let path = withoutFragment[authority.endIndex...].prefix { $0 != "?" }
        return (authority, path.isEmpty ? "/" : path, withoutFragment[(path.isEmpty ? authority : path).endIndex...])
    }

    /// A path without its steps `.` and `..` (RFC 3986, section 5.2.4); what follows `?` or `#` stays.
    private static func withoutDots(_ reference: some StringProtocol) -> String {
        let path = reference.prefix { $0 != "?" && $0 != "#" }
        guard path.contains("/.") else { return String(reference) }
        var steps: [Substring] = []
        let parts = String(path).dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            switch part {
            case ".": if isLast { steps.append("") }
            case "..":
                _ = steps.popLast()
                if isLast { steps.append("") }
            default: steps.append(part)
            }
        }
        return "/" + steps.joined(separator: "/") + reference[path.endIndex...]
    }
}
