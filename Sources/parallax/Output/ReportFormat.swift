import ArgumentParser

/// What a report is printed as.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument { case text, json, markdown, html }
