/// Time zones by the names that feeds give them: those of RFC 822, section 5, and some of the commonest others.
enum FeedZones {
    /// Seconds east of Greenwich by name, in lower case.
    static let seconds: [String: Int] = hours.mapValues { Int($0 * 3600) }

    private static let hours: [String: Double] = [
        "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "bst": 1, "cet": 1, "met": 1, "mez": 1, "cest": 2,
        "mest": 2, "mesz": 2, "eet": 2, "eest": 3, "msk": 3, "ist": 5.5, "sgt": 8, "hkt": 8, "awst": 8, "jst": 9,
        "kst": 9, "aest": 10, "aedt": 11, "nzst": 12, "nzdt": 13, "ndt": -2.5, "nst": -3.5, "adt": -3, "ast": -4,
        "at": -4, "edt": -4, "est": -5, "et": -5, "cdt": -5, "cst": -6, "ct": -6, "mdt": -6, "mst": -7, "mt": -7,
        "pdt": -7, "pst": -8, "pt": -8, "akdt": -8, "akst": -9, "hst": -10, "a": -1, "m": -12, "n": 1, "y": 12,
    ]
}
