import ParallaxCore

extension Reader {
    /// A key while a prompt is open.
    mutating func pressInPrompt(_ key: Key) -> [Effect] {
        switch prompt {
        case .search(var search):
            let answer = search.line.press(key)
            prompt = .search(search)
            answerSearch(answer, search)
            return followSelection()
        case .filter(var filter):
            let answer = filter.line.press(key)
            prompt = .filter(filter)
            answerFilter(answer, filter)
        case .speaker(var speaker):
            let answer = speaker.press(key)
            prompt = .speaker(speaker)
            return answerSpeaker(answer, speaker)
        case nil: break
        }
        return []
    }

    /// Pasted text goes to prompts and never to commands.
    mutating func paste(_ text: String) {
        switch prompt {
        case .search(var search):
            search.line.paste(text)
            prompt = .search(search)
            answerSearch(.changed, search)
        case .filter(var filter):
            filter.line.paste(text)
            prompt = .filter(filter)
            answerFilter(.changed, filter)
        case .speaker(var speaker):
            speaker.paste(text)
            prompt = .speaker(speaker)
        case nil: break
        }
    }

    private mutating func answerSearch(_ answer: TypedLine.Answer, _ search: SearchPrompt) {
        switch answer {
        case .changed: searchAgain(search)
        case .accepted: prompt = nil
        case .cancelled: cancelSearch(search)
        case .ignored: break
        }
    }

    private mutating func answerFilter(_ answer: TypedLine.Answer, _ filter: FilterPrompt) {
        switch answer {
        case .changed: quotes?.filter(by: filter.line.text)
        case .accepted: prompt = nil
        case .cancelled:
            quotes?.filter(by: filter.earlier)
            prompt = nil
        case .ignored: break
        }
    }

    private mutating func answerSpeaker(_ answer: TypedLine.Answer, _ speaker: SpeakerPrompt) -> [Effect] {
        switch answer {
        case .changed, .ignored: return []
        case .cancelled: prompt = nil
        case .accepted:
            prompt = nil
            return correct(speaker.correction, of: speaker.place.article)
        }
        return []
    }
}
