import ParallaxCore
extension Story { static func group(_ a: [Article]) -> [Story] { [Story(articles: a.map(\.id))] } }
