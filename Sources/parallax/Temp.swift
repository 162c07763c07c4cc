import ParallaxCore
enum DemoStory { static let articles: [Article] = [] }
extension Story { static func group(_ a: [Article]) -> [Story] { [Story(articles: a.map(\.id))] } }
