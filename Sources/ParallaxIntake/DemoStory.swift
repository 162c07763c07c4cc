public import ParallaxCore

/// An invented event in six invented outlets, and a small one in two, to try the reader on.
///
/// The texts are read as files are, so that the demo shows what a user's own articles will.
public enum DemoStory {
    /// The articles of both events; those of one event stand together.
    public static var articles: [Article] {
        texts.compactMap { TextFormat.article($0, source: "demo") }
    }

    private static let texts = [
        PackageResources.bridge_ostrel_courier_txt, PackageResources.bridge_saltmark_wire_txt,
        PackageResources.bridge_evening_plover_txt, PackageResources.bridge_chewarin_24_txt,
        PackageResources.bridge_veyland_rundschau_txt, PackageResources.bridge_radio_estuary_txt,
        PackageResources.library_ostrel_courier_txt, PackageResources.library_evening_plover_txt,
    ]
}
