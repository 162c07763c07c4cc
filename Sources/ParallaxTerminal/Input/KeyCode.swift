import CNcurses
import ParallaxReader

/// The key sequences curses recognises, and what they mean to us.
enum KeyCode: Hashable, Sendable {
    case key(Key)
    case pasteStart
    case pasteEnd
    case mouse
    case focused(Bool)

    /// Numbers for sequences of our own; curses numbers its own keys far below.
    private static let first: Int32 = 0x2000

    /// Sequences curses shall recognise whatever the terminal's entry says, in the order of their numbers.
    ///
    /// Terminals send arrows in two forms (cursor and application mode), and entries name only one.
    static let defined: [(sequence: String, meaning: KeyCode)] =
        [
            ("\u{1B}[200~", .pasteStart), ("\u{1B}[201~", .pasteEnd), ("\u{1B}[<", .mouse),
            ("\u{1B}[I", .focused(true)), ("\u{1B}[O", .focused(false)),
            ("\u{1B}[1;3D", .key(.altLeft)), ("\u{1B}[1;3C", .key(.altRight)), ("\u{1B}[Z", .key(.backTab)),
            ("\u{1B}[1~", .key(.home)), ("\u{1B}[4~", .key(.end)), ("\u{1B}[7~", .key(.home)),
            ("\u{1B}[8~", .key(.end)), ("\u{1B}[2~", .key(.insert)), ("\u{1B}[3~", .key(.delete)),
            ("\u{1B}[5~", .key(.pageUp)), ("\u{1B}[6~", .key(.pageDown)),
        ]
        + ["[", "O"].flatMap { prefix in
            arrows.map { ("\u{1B}\(prefix)\($0.final)", KeyCode.key($0.key)) }
        }
        + zip(1..., "PQRS").map { number, final in ("\u{1B}O\(final)", KeyCode.key(.function(number))) }

    private static let arrows: [(final: Character, key: Key)] = [
        ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
    ]

    /// The number `define_key` gets for the sequence at `index` of ``defined``.
    static func number(at index: Int) -> Int32 { first + Int32(index) }

    /// What a number means; `nil` for keys that mean nothing to us.
    init?(number: Int32) {
        if Self.defined.indices.contains(Int(number - Self.first)) {
            self = Self.defined[Int(number - Self.first)].meaning
        } else if (KEY_F0 + 1...KEY_F0 + 12).contains(number) {
            self = .key(.function(Int(number - KEY_F0)))
        } else if let key = Self.named[number] {
            self = .key(key)
        } else {
            return nil
        }
    }

    private static let named: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_DC: .delete, KEY_IC: .insert, KEY_BTAB: .backTab,
        KEY_BACKSPACE: .backspace, KEY_ENTER: .enter,
    ]
}
