import ArgumentParser

/// The script by which a shell completes the command line, also where no command stands on it: then the line is that of
/// the default command, which the scripts of the argument parser do not know.
struct CompletionScript {
    let text: String

    /// Makes the script of a shell.
    init(for shell: Completions.Shell) {
        let plain = Parallax.completionScript(for: shell.completionShell)
        text =
            switch shell {
            case .bash:
                plain.replacing(Self.bashPlace, with: Self.bashPlace + Self.bash, maxReplacements: 1)
                    .replacing(Self.bashHelp, with: Self.bashHelp + Self.bashTopics, maxReplacements: 1)
            case .zsh:
                plain.replacing(Self.zshPlace, with: Self.zshPlace + Self.zsh, maxReplacements: 1)
                    .replacing(Self.zshCommands, with: Self.zshCommands + Self.zshFiles, maxReplacements: 1)
                    .replacing(Self.zshHelp, with: Self.zshTopics, maxReplacements: 1)
            case .fish:
                plain.replacing(Self.fishPlace, with: Self.fishPlace + Self.fish, maxReplacements: 1)
                    + Self.fishFiles + Self.fishTopics
            }
    }

    private static let topics = Parallax.configuration.subcommands.compactMap { $0.configuration.commandName }
    private static let commands = topics + ["help"]

    private static let name = Read.configuration.commandName ?? ""
}

// MARK: Bash

extension CompletionScript {
    private static let bashPlace = #"    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")"# + "\n"

    private static let bash = """

            # Without a command the line is that of the default one
            case "${unparsed_words[0]}" in
            \(commands.joined(separator: "|"))) ;;
            *)
                local -a repeating_flags non_repeating_flags repeating_options non_repeating_options
                if [[ "${COMP_CWORD}" -eq 1 ]]; then
                    COMPREPLY+=($(compgen -W '\(commands.joined(separator: " "))' -- "${cur}"))
                fi
                _parallax_\(name)
                return
                ;;
            esac

        """
}

extension CompletionScript {
    private static let bashHelp = "_parallax_help() {\n"

    private static let bashTopics = """
            if [[ "${COMP_CWORD}" -eq 2 ]]; then
                COMPREPLY+=($(compgen -W '\(topics.joined(separator: " "))' -- "${cur}"))
            fi

        """
}

// MARK: Zsh

extension CompletionScript {
    private static let zshPlace = #"    local -ir current_word_index="$((CURRENT - 1))""# + "\n"

    private static let zsh = #"""

            # Without a command the line is that of the default one
            if (( CURRENT > 2 )) && [[ "${words[2]}" != (\#(commands.joined(separator: "|"))) ]] ||
                [[ "${words[CURRENT]}" == -* && CURRENT -eq 2 ]]; then
                _parallax_\#(name)
                return
            fi

        """#

    private static let zshCommands = "        _describe -V subcommand subcommands && ret=0\n"
    private static let zshFiles = "        _files && ret=0\n"

    private static let zshHelp = "'*:subcommands:'"
    private static let zshTopics = "'1:command:(\(topics.joined(separator: " ")))'"
}

// MARK: Fish

extension CompletionScript {
    private static let fishPlace = "    set -l unparsed_tokens (__parallax_tokens -pc)\n"

    private static let fish = """
            # Without a command the line is that of the default one
            if test (count $unparsed_tokens) -gt 1
                if not contains -- $unparsed_tokens[2] \(commands.joined(separator: " "))
                    set unparsed_tokens $unparsed_tokens[1] \(name) $unparsed_tokens[2..]
                end
            else if string match -q -- '-*' (commandline -t)
                set -a unparsed_tokens \(name)
            end

        """

    /// Files beside the commands, as the first word.
    private static let fishFiles =
        "\ncomplete -c 'parallax' -n 'test (count (__parallax_tokens -pc)) -eq 1' -F\n"

    /// The commands behind `help`.
    private static let fishTopics = """
        complete -c 'parallax' -n 'string match -qr "^parallax help\\$" -- (string join " " (__parallax_tokens -pc))' \
        -f -a '\(topics.joined(separator: " "))'

        """
}
