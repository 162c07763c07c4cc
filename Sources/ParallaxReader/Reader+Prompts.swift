import ParallaxCore

extension Reader {
    /// A key while a prompt is open.
    mutating func pressInPrompt(_ key: Key) -> [Effect] {
        switch prompt {
        case .search(var search):
            let answer = search.line.press(key)
            prompt = .search(search)
            return answerSearch(answer, search) + followSelection()
        case .filter(var filter):
            let answer = filter.line.press(key)
            prompt = .filter(filter)
            return answerFilter(answer, filter)
        case .speaker(var speaker):
            let answer = speaker.press(key)
            prompt = .speaker(speaker)
            return answerSpeaker(answer, speaker)
        case .tags(var tags):
            let answer = tags.press(key)
            prompt = .tags(tags)
            return close(on: answer) { $0.keepTags(tags) }
        case .note(var note):
            let answer = note.line.press(key)
            prompt = .note(note)
            return close(on: answer) { $0.keepNote(note) }
        case .storyName(var name):
            let answer = name.line.press(key)
            prompt = .storyName(name)
            return close(on: answer) { $0.keepStoryName(name) }
        case .list(let open): return pressInListPrompt(key, open)
        case .palette(let open): return pressInPalette(key, open)
        case .theme(let open): return pressInThemes(key, open)
        case .links(var links):
            let answer = links.press(key)
            prompt = .links(links)
            return close(on: answer) { reader in links.link.map { reader.open($0) } ?? [] }
        case .pipe(var pipe):
            let answer = pipe.line.press(key)
            prompt = .pipe(pipe)
            return close(on: answer) { $0.pipe(pipe) }
        case .export(var export):
            let answer = export.press(key)
            prompt = .export(export)
            return close(on: answer) { $0.export(export.subject, to: export.line.text) }
        case .replacing(var replacing):
            return close(on: replacing.press(key)) { $0.write(replacing.export) }
        case nil: break
        }
        return []
    }

    /// Pasted text goes to prompts and never to commands.
    mutating func paste(_ text: String) -> [Effect] {
        switch prompt {
        case .search(var search):
            search.line.paste(text)
            prompt = .search(search)
            return answerSearch(.changed, search)
        case .filter(var filter):
            filter.line.paste(text)
            prompt = .filter(filter)
            return answerFilter(.changed, filter)
        case .speaker(var speaker):
            speaker.paste(text)
            prompt = .speaker(speaker)
        case .tags(var tags):
            tags.paste(text)
            prompt = .tags(tags)
        case .note(var note):
            note.line.paste(text)
            prompt = .note(note)
        case .storyName(var name):
            name.line.paste(text)
            prompt = .storyName(name)
        case .list(var open):
            open.paste(text)
            prompt = .list(open)
            return answerList(.changed, open)
        case .palette(var open):
            open.paste(text)
            prompt = .palette(open)
            return askForPaletteNames()
        case .pipe(var pipe):
            pipe.line.paste(text)
            prompt = .pipe(pipe)
        case .export(var export):
            export.line.paste(text)
            prompt = .export(export)
        case .theme, .links, .replacing, nil: break
        }
        return []
    }

    private mutating func answerSearch(_ answer: TypedLine.Answer, _ search: SearchPrompt) -> [Effect] {
        switch answer {
        case .changed: searchAgain(search)
        case .accepted: return acceptSearch(search)
        case .cancelled: cancelSearch(search)
        case .ignored: break
        }
        return []
    }

    private mutating func answerFilter(_ answer: TypedLine.Answer, _ filter: FilterPrompt) -> [Effect] {
        switch answer {
        case .changed: return self.filter(by: filter.line.text)
        case .accepted: prompt = nil
        case .cancelled:
            prompt = nil
            return self.filter(by: filter.earlier)
        case .ignored: break
        }
        return []
    }

    /// Shows only quotes, or stories, that hold a text.
    private mutating func filter(by text: String) -> [Effect] {
        quotes?.filter(by: text)
        return filterStories(by: text)
    }

    private mutating func answerSpeaker(_ answer: TypedLine.Answer, _ speaker: SpeakerPrompt) -> [Effect] {
        close(on: answer) { reader in
            if speaker.isTakenBack, let subject = reader.quoteInFocus {
                return reader.dropCorrection(of: speaker.range, in: subject.annotated)
            }
            return reader.correct(speaker.correction, of: speaker.place.article)
        }
    }

    /// Closes a prompt that only matters when it is accepted.
    private mutating func close(on answer: TypedLine.Answer, accepted: (inout Reader) -> [Effect]) -> [Effect] {
        switch answer {
        case .changed, .ignored: return []
        case .cancelled: prompt = nil
        case .accepted:
            prompt = nil
            return accepted(&self)
        }
        return []
    }
}
