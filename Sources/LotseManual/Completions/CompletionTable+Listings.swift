import LotseKit

extension CompletionTable {
  /// What may stand somewhere, as a script looks it up.
  struct Listing: Sendable, Hashable {
    /// What it is.
    enum Offer: Sendable, Hashable {
      /// These words.
      case words([Candidate])
      /// The name of a file.
      case files
      /// Something from the store.
      case store
      /// Nothing that is known beforehand.
      case unknown
    }

    /// The names under which it is looked up: `words log en`, `value log.add --kind de`.
    var keys: [String]
    /// What it is.
    var offer: Offer
  }
}

extension CompletionTable.Place {
  typealias Listing = CompletionTable.Listing

  /// Everything that may stand at the place.
  var listings: [Listing] {
    let listed = [("words", words), ("options", options)].flatMap { what, words in
      Self.listings(of: words.filter { !$0.value.isEmpty }, under: ["\(what) \(id)"])
    }
    let values = valued.flatMap { option in
      Self.listings(of: option.values, under: option.spellings.map { "value \(id) \($0)" })
    }
    let positions = arguments.enumerated().flatMap { index, argument in
      let isRest = hasRest && index == arguments.count - 1
      return Self.listings(
        of: argument,
        under: ["argument \(id) \(isRest ? "rest" : String(index))"]
      )
    }
    return listed + values + positions
  }

  private static func listings(
    of values: CompletionTable.Values,
    under keys: [String]
  ) -> [Listing] {
    let all = keys.flatMap { key in Language.allCases.map { "\(key) \($0.rawValue)" } }
    return switch values {
    case .unknown: [Listing(keys: all, offer: .unknown)]
    case .files: [Listing(keys: all, offer: .files)]
    case .store: [Listing(keys: all, offer: .store)]
    case .words(let words): listings(of: words, under: keys)
    }
  }

  private static func listings(
    of words: [Language: [CompletionTable.Candidate]],
    under keys: [String]
  ) -> [Listing] {
    Language.allCases.compactMap { language in
      words[language].map { words in
        Listing(keys: keys.map { "\($0) \(language.rawValue)" }, offer: .words(words))
      }
    }
  }
}
