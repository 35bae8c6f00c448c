import LotseKit

/// Writes a completion table as functions that bash and zsh both read.
///
/// `_lotse_step WORD` goes from `$place` one word on, or fails. `_lotse_list KEY` sets
/// `$candidates` and `$meanings`, or `$origin` where they are to be had elsewhere, or fails.
struct PosixTable {
  let table: CompletionTable

  var text: String { stepFunction + "\n" + listFunction }

  private var stepFunction: String {
    let cases = table.places.flatMap { place in
      place.steps.map { step in
        let patterns = step.spellings.map { Self.quoted("\(place.id)/\($0)") }
        return "    \(patterns.joined(separator: " | "))) place=\(Self.quoted(step.place)) ;;\n"
      }
    }
    return """
      # Goes from $place one word on.
      _lotse_step() {
        case "$place/$1" in
      \(cases.joined())    *) return 1 ;;
        esac
      }

      """
  }

  private var listFunction: String {
    let cases = table.places.map(lists).joined()
    return """
      # Finds what may stand somewhere: words, options, a value or an argument of a place.
      _lotse_list() {
        candidates=() meanings=() origin=''
        case "$1" in
      \(cases)    *) return 1 ;;
        esac
      }

      """
  }

  private func lists(of place: CompletionTable.Place) -> String {
    var cases = list("words", place.id, place.words) + list("options", place.id, place.options)
    for option in place.valued {
      let keys = option.spellings.map { "value \(place.id) \($0)" }
      cases += values(option.values, keys: keys)
    }
    for (index, argument) in place.arguments.enumerated() {
      let isRest = place.hasRest && index == place.arguments.count - 1
      let keys = ["argument \(place.id) \(isRest ? "rest" : String(index))"]
      cases += values(argument, keys: keys)
    }
    return cases
  }

  private func list(
    _ what: String,
    _ id: String,
    _ words: [Language: [CompletionTable.Candidate]]
  ) -> String {
    Language.allCases.map { language in
      let candidates = words[language] ?? []
      return candidates.isEmpty
        ? "" : entry(keys: ["\(what) \(id) \(language.rawValue)"], setting: candidates)
    }.joined()
  }

  private func values(_ values: CompletionTable.Values, keys: [String]) -> String {
    switch values {
    case .unknown: origin("none", keys)
    case .files: origin("files", keys)
    case .store: origin("store", keys)
    case .words(let words):
      Language.allCases.map { language in
        entry(keys: keys.map { "\($0) \(language.rawValue)" }, setting: words[language] ?? [])
      }.joined()
    }
  }

  private func origin(_ name: String, _ keys: [String]) -> String {
    let keys = keys.flatMap { key in Language.allCases.map { "\(key) \($0.rawValue)" } }
    return "    \(keys.map(Self.quoted).joined(separator: " | "))) origin=\(name) ;;\n"
  }

  private func entry(keys: [String], setting candidates: [CompletionTable.Candidate]) -> String {
    let words = candidates.map { Self.quoted($0.word) }.joined(separator: " ")
    let meanings = candidates.map { Self.quoted($0.meaning) }.joined(separator: " ")
    return """
          \(keys.map(Self.quoted).joined(separator: " | ")))
            candidates=(\(words))
            meanings=(\(meanings)) ;;

      """
  }

  /// A word that the shell takes as it stands: nothing in single quotes is special to it.
  static func quoted(_ word: String) -> String {
    let parts = word.printable.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}
