/// The rules of the sites that pages were asked for.
actor RobotsCache {
    private var rules: [String: RobotsRules] = [:]

    /// The rules of an origin; `nil` while they are not known.
    subscript(origin: String) -> RobotsRules? { rules[origin] }

    /// Learns the rules of an origin.
    func keep(_ found: RobotsRules, of origin: String) { rules[origin] = found }
}
