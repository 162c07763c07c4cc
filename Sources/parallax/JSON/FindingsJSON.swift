/// What `doctor --json` prints.
struct FindingsJSON: Encodable {
    let healthy: Bool
    let findings: [FindingJSON]

    init(_ findings: [Finding]) {
        healthy = findings.allSatisfy { $0.advice == nil }
        self.findings = findings.map(FindingJSON.init)
    }

    /// One finding.
    struct FindingJSON: Encodable {
        let area: String
        let name: String
        let value: String
        let advice: Nullable<String>

        init(_ finding: Finding) {
            area = finding.area.rawValue
            name = finding.name
            value = finding.value
            advice = Nullable(finding.advice)
        }
    }
}
