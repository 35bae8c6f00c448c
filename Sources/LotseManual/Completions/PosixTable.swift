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
    place.listings.map { listing in
      switch listing.offer {
      case .words(let words): entry(keys: listing.keys, setting: words)
      case .files: entry(keys: listing.keys, naming: "files")
      case .store: entry(keys: listing.keys, naming: "store")
      case .unknown: entry(keys: listing.keys, naming: "none")
      }
    }.joined()
  }

  private func entry(keys: [String], naming origin: String) -> String {
    "    \(keys.map(Self.quoted).joined(separator: " | "))) origin=\(origin) ;;\n"
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
