/// The names of a document, each spelling kept once, and the namespaces that are declared where the reading is.
struct XMLNames {
    /// Most declarations that hold at one place.
    private static let mostBindings = 256

    private let bytes: [UInt8]
    /// Where names stood of late, by a number made of their ends and length, for most tags repeat those before.
    private var recent = [(name: Range<Int>, id: Int32)](repeating: (0..<0, 0), count: 64)
    private var ids: [String: Int32] = [:]
    private var spellings: [(prefix: String, local: String)] = []
    private var bindings: [(prefix: String, namespace: XMLNamespace)] = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The number of a name, the same for the same spelling in upper or lower case.
    mutating func id(of name: Range<Int>) -> Int32 {
        guard let first = bytes[name].first, let last = bytes[name].last else { return id(spelled: "") }
        let slot = (Int(first) &* 7 &+ Int(last) &* 3 &+ name.count) & 63
        if recent[slot].name.count == name.count, bytes[recent[slot].name].elementsEqual(bytes[name]) {
            return recent[slot].id
        }
        let id = id(spelled: Self.lowercased(bytes[name]))
        recent[slot] = (name, id)
        return id
    }

    private mutating func id(spelled spelling: String) -> Int32 {
        if let id = ids[spelling] { return id }
        let id = Int32(spellings.count)
        ids[spelling] = id
        spellings.append(Self.parts(of: spelling))
        return id
    }

    private static func parts(of spelling: String) -> (prefix: String, local: String) {
        guard spelling.utf8.contains(ASCII.colon) else { return ("", spelling) }
        let parts = spelling.utf8.split(separator: ASCII.colon, maxSplits: 1).map { String(Substring($0)) }
        return parts.count == 2 ? (parts[0], parts[1]) : ("", parts.first ?? "")
    }

    /// The name without its prefix.
    func local(_ id: Int32) -> String { spellings[Int(id)].local }

    /// The name in the vocabulary that its prefix stands for here.
    func name(_ id: Int32) -> XMLName {
        let (prefix, local) = spellings[Int(id)]
        if let binding = bindings.last(where: { $0.prefix == prefix }) {
            return XMLName(namespace: binding.namespace, local: local)
        }
        return XMLName(namespace: prefix.isEmpty ? .own : XMLNamespace(undeclared: prefix), local: local)
    }

    /// Takes up the declarations among attributes, and says how many held before.
    mutating func declare(_ attributes: Range<Int>) -> Int {
        let before = bindings.count
        guard attributes.count > 6 else { return before }
        for (name, value) in XMLAttributes(bytes, in: attributes) where bytes[name].starts(with: "xmlns".utf8) {
            guard bindings.count < Self.mostBindings else { break }
            let prefix = Self.lowercased(bytes[name].dropFirst(6))
            let address = Self.lowercased(bytes[value]).trimmed
            bindings.append((prefix, XMLNamespace(address: address, isDefault: prefix.isEmpty)))
        }
        return before
    }

    /// Drops the declarations of an element that ended.
    mutating func forget(downTo count: Int) {
        if bindings.count > count { bindings.removeSubrange(count...) }
    }

    private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count) { buffer in
            for (offset, byte) in bytes.enumerated() {
                buffer.initializeElement(at: offset, to: ASCII.lowercased(byte))
            }
            return bytes.count
        }
    }
}
