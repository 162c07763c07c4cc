/// What two attributions say about each other.
enum SpeakerRelation: Hashable {
    case same, different, unknown

    init(_ left: SpeakerName?, _ right: SpeakerName?) {
        guard let left, let right else {
            self = .unknown
            return
        }
        self = left.isCompatible(with: right) ? .same : .different
    }
}
