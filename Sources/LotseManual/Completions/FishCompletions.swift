import LotseKit

/// Writes the completions for fish 3.
struct FishCompletions {
  let table: CompletionTable

  var text: String {
    """
    # Completion of lotse in fish. Made by `lotse completions fish`; changes are lost.

    # Prints the place that word $argv[2] leads to from place $argv[1], or fails.
    function __lotse_step
        switch "$argv[1]/$argv[2]"
    \(steps)        case '*'
                return 1
        end
    end

    # Prints what may stand somewhere, each with its meaning. Fails with 1 if nothing is declared
    # there, with 2 for files, with 3 for values from the store, with 4 for what is not known.
    function __lotse_list
        switch "$argv[1]"
    \(table.places.map(lists).joined())        case '*'
                return 1
        end
    end

    """ + Self.program
  }

  private var steps: String {
    table.places.flatMap { place in
      place.steps.map { step in
        entry(
          step.spellings.map { "\(place.id)/\($0)" },
          "printf '%s\\n' \(Self.quoted(step.place))"
        )
      }
    }.joined()
  }

  private func lists(of place: CompletionTable.Place) -> String {
    place.listings.map { listing in
      switch listing.offer {
      case .words(let words): entry(listing.keys, printing(words))
      case .files: entry(listing.keys, "return 2")
      case .store: entry(listing.keys, "return 3")
      case .unknown: entry(listing.keys, "return 4")
      }
    }.joined()
  }

  private func printing(_ candidates: [CompletionTable.Candidate]) -> String {
    let pairs = candidates.flatMap { [$0.word, $0.meaning] }.map(Self.quoted)
    return "printf '%s\\t%s\\n' " + pairs.joined(separator: " ")
  }

  private func entry(_ keys: [String], _ command: String) -> String {
    "        case \(keys.map(Self.quoted).joined(separator: " "))\n            \(command)\n"
  }

  /// A word that fish takes as it stands: in single quotes only they and the backslash count.
  static func quoted(_ word: String) -> String {
    let escaped = word.printable.map { character in
      character == "\\" || character == "'" ? "\\\(character)" : String(character)
    }
    return "'" + escaped.joined() + "'"
  }

  private static let program = #"""

    # Offers what may stand at $argv[1], each after $argv[2]: in the user's language, else in the
    # other one. fish quotes what it puts into the line.
    function __lotse_offer --no-scope-shadowing
        for tongue in $languages
            set -l lines (__lotse_list "$argv[1] $tongue")
            switch $status
                case 0
                    set lines "$argv[2]"$lines
                    if string match --quiet --ignore-case --regex -- "^$pattern" $lines
                        printf '%s\n' $lines
                        return 0
                    end
                case 2
                    __fish_complete_path "$current"
                    return 0
                case 3
                    # The program on the path, whatever was typed: a key must not start a stray file.
                    set lines (command lotse complete -- $words "$current" 2>/dev/null </dev/null)
                    set lines "$argv[2]"$lines
                    printf '%s\n' $lines
                    return 0
                case 4
                    return 0
            end
        end
        return 1
    end

    function __lotse_complete
        set -l languages en de
        set -l locale $LC_ALL $LC_MESSAGES $LANG
        string match --quiet --ignore-case -- 'de*' "$locale[1]"; and set languages de en
        set -l words (commandline --tokenize --cut-at-cursor --current-process)
        set -e words[1]
        set -l current (string unescape -- (commandline --current-token --cut-at-cursor))
        or set current (string trim --left --chars '"\'' -- (commandline --current-token --cut-at-cursor))
        set -l pattern (string escape --style=regex -- "$current")
        set -l place ''
        set -l option ''
        set -l settled ''
        set -l ended ''
        set -l index 0
        set -l next ''
        for word in $words
            if test -n "$option"
                set option ''
            else if test -z "$ended"; and test "$word" = --
                set ended 1
            else if test -z "$ended"; and string match --quiet -- '--*=*' "$word"
                continue
            else if test -z "$ended"; and string match --quiet -- '--*' "$word"
                __lotse_list "value $place $word en" >/dev/null
                set -l known $status
                if test $known -eq 1
                    __lotse_list "value  $word en" >/dev/null
                    set known $status
                end
                test $known -eq 1; or set option "$word"
            else if test -z "$settled"; and set next (__lotse_step "$place" "$word")
                set place $next
            else
                set settled 1
                set index (math $index + 1)
            end
        end
        if test -z "$option$ended"; and string match --quiet -- '--*=*' "$current"
            set option (string split --max 1 = -- "$current")[1]
            __lotse_offer "value $place $option" "$option="
            or __lotse_offer "value  $option" "$option="
        else if test -n "$option"
            __lotse_offer "value $place $option" ''
            or __lotse_offer "value  $option" ''
        else if test -z "$ended"; and string match --quiet -- '-*' "$current"
            __lotse_offer "options $place" ''
            test -z "$place"; or __lotse_offer 'options ' ''
        else
            test -n "$settled"; or __lotse_offer "words $place" ''
            __lotse_offer "argument $place $index" ''
            or __lotse_offer "argument $place rest" ''
        end
    end

    complete --command lotse --no-files --arguments '(__lotse_complete)'

    """#
}
