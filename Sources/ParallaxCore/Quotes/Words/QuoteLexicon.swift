/// The words of one language that matter around a quote.
struct QuoteLexicon: Sendable {
    /// Two-letter code.
    let language: String
    private let slots: [Slot]
    private let mask: UInt64

    private struct Slot {
        var key: UInt64 = 0
        var roles = WordRoles()
    }

    /// Builds the table, twice as large as what it holds.
    init(language: String, words: [WordKey: WordRoles]) {
        self.language = language
        var size = 16
        while size < words.count * 2 { size *= 2 }
        mask = UInt64(size - 1)
        var slots = [Slot](repeating: Slot(), count: size)
        for (key, roles) in words {
            var index = Int(key.value & mask)
            while slots[index].key != 0 { index = (index + 1) & (size - 1) }
            slots[index] = Slot(key: key.value, roles: roles)
        }
        self.slots = slots
    }

    /// The roles of a word; none for a word that is in no list.
    @inline(__always)
    func roles(of key: WordKey) -> WordRoles {
        var index = Int(key.value & mask)
        while slots[index].key != 0 {
            if slots[index].key == key.value { return slots[index].roles }
            index = (index + 1) & Int(mask)
        }
        return []
    }
}
