import CNcurses

/// Which characters the terminal can show.
enum CharacterRepertoire: Hashable, Sendable {
    /// All of Unicode.
    case unicode
    /// ASCII; everything else is transliterated.
    case ascii

    /// Adopts the environment's locale.
    ///
    /// When its character set is not UTF-8, the C library still gets UTF-8, so that it and we count columns alike, and
    /// only ASCII is painted. A locale that names UTF-8 but is not installed counts as UTF-8: the name tells what the
    /// terminal is, as with a login from another machine.
    static func adopt(_ environment: Environment) -> CharacterRepertoire {
        if setlocale(LC_ALL, "") != nil, isUTF8(nl_langinfo(Int32(CODESET))) { return .unicode }
        let hasUTF8 = ["C.UTF-8", "en_US.UTF-8", "UTF-8"].contains { (name: String) in setlocale(LC_CTYPE, name) != nil
        }
        return hasUTF8 && namesUTF8(environment.localeName) ? .unicode : .ascii
    }

    /// Whether the system has the locale that the environment names. Whoever asks adopts one afterwards.
    static var isInstalled: Bool { setlocale(LC_ALL, "") != nil }

    private static func isUTF8(_ charset: UnsafeMutablePointer<CChar>?) -> Bool {
        charset.map { strcasecmp($0, "UTF-8") == 0 || strcasecmp($0, "UTF8") == 0 } ?? false
    }

    /// Whether a locale's name, such as `en_GB.UTF-8`, names UTF-8.
    static func namesUTF8(_ locale: String) -> Bool {
        let name = locale.lowercased()
        return name.contains(".utf-8") || name.contains(".utf8")
    }
}
