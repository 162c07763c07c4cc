/// A number for each of many 64-bit hashes: open addressing, at most half full, no strings.
///
/// Places are chosen by multiplication (universal hashing, Dietzfelbinger, Hagerup, Katajainen and Penttonen, 1997) with
/// a factor drawn once a run, so that no input can be written to crowd them.
struct HashTable: Sendable {
    private struct Slot {
        /// 0 where the slot is free.
        var key: UInt64 = 0
        var value: UInt64 = 0
    }

    private static let factor = UInt64.random(in: 0 ... .max) | 1

    private var slots: [Slot]
    private var shift: UInt64
    /// How many hashes have a number.
    private(set) var count = 0
    private let factor = Self.factor

    /// An empty table.
    ///
    /// - Parameter capacity: How many hashes it takes before it must grow.
    init(capacity: Int = 8) {
        let width = max(4, Int.bitWidth - (max(1, capacity) * 2 - 1).leadingZeroBitCount)
        slots = [Slot](repeating: Slot(), count: 1 << width)
        shift = UInt64(UInt64.bitWidth - width)
    }

    /// The number of a hash; 0 for one that was given none.
    subscript(hash: UInt64) -> UInt64 {
        @inline(__always)
        get { slots[place(of: Self.key(hash))].value }
        set {
            let key = Self.key(hash)
            var place = place(of: key)
            if slots[place].key == 0 {
                if (count + 1) * 2 > slots.count {
                    grow()
                    place = self.place(of: key)
                }
                count += 1
            }
            slots[place] = Slot(key: key, value: newValue)
        }
    }

    /// The hash as it is kept, never 0.
    @inline(__always)
    private static func key(_ hash: UInt64) -> UInt64 { hash == 0 ? 1 : hash }

    /// Where a key is, or would be put.
    @inline(__always)
    private func place(of key: UInt64) -> Int {
        slots.withUnsafeBufferPointer { slots in
            let mask = slots.count - 1
            var place = Int(truncatingIfNeeded: (key &* factor) &>> shift)
            while slots[place].key != 0, slots[place].key != key { place = (place + 1) & mask }
            return place
        }
    }

    private mutating func grow() {
        var larger = HashTable(capacity: slots.count)
        for slot in slots where slot.key != 0 { larger[slot.key] = slot.value }
        self = larger
    }
}
