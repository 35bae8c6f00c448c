import LotseKit

/// A piece of a filter, with the place where it stands.
struct FilterToken: Hashable {
  enum Kind: Hashable {
    case word(String, isQuoted: Bool)
    case tag(String)
    case person(String)
    case comparison(String)
    case open, close, comma, and, or, not
  }

  let kind: Kind
  /// The words from here on, as typed, for messages.
  let place: Substring

  /// A word that stands for itself, without quotes.
  var plainWord: String? {
    if case .word(let word, isQuoted: false) = kind { word } else { nil }
  }
}

/// Cuts a filter into its pieces.
struct FilterScanner {
  private var rest: Substring
  private var tokens: [FilterToken] = []

  private static let closing: [Character: Set<Character>] = [
    "\"": ["\""], "„": ["“", "”", "\""], "“": ["”"], "»": ["«"], "«": ["»"],
  ]
  private static let comparisons: Set<Character> = ["<", ">", "=", ":", "≤", "≥"]

  /// The pieces of a filter, in order.
  static func tokens(of text: String) -> [FilterToken] {
    var scanner = FilterScanner(rest: text[...])
    scanner.scan()
    return scanner.tokens
  }

  private init(rest: Substring) { self.rest = rest }

  private mutating func scan() {
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "," || first == ";" {
        take(1, as: .comma)
      } else if first == "(" {
        take(1, as: .open)
      } else if first == ")" {
        take(1, as: .close)
      } else if Self.comparisons.contains(first) {
        let signs = rest.prefix(while: Self.comparisons.contains)
        take(signs.count, as: .comparison(String(signs)))
      } else if first == "-" || first == "!", rest.dropFirst().first?.beginsTerm == true {
        take(1, as: .not)
      } else if let quoted = quoted(rest) {
        take(quoted.length, as: .word(quoted.text, isQuoted: true))
      } else {
        scanWord()
      }
    }
  }

  private mutating func scanWord() {
    if let sign = rest.first, sign == "#" || sign == "@" {
      let body = rest.dropFirst()
      if let quoted = quoted(body) {
        take(quoted.length + 1, as: sign == "#" ? .tag(quoted.text) : .person(quoted.text))
        return
      }
      let name = body.prefix(while: Self.isPartOfWord)
      if !name.isEmpty {
        let text = String(name)
        take(name.count + 1, as: sign == "#" ? .tag(text) : .person("@\(text)".withoutSign))
        return
      }
    }
    // A character that begins nothing stands for itself.
    let count = max(Self.lengthOfWord(in: rest), 1)
    take(count, as: Self.kind(of: String(rest.prefix(count))))
  }

  /// How long the word at the beginning of a text is; a comma between digits belongs to it.
  private static func lengthOfWord(in text: Substring) -> Int {
    var length = text.prefix(while: isPartOfWord).count
    while length > 0, text.dropFirst(length - 1).first?.isASCIIDigit == true,
      text.dropFirst(length).first == ",", text.dropFirst(length + 1).first?.isASCIIDigit == true
    {
      length += 1 + text.dropFirst(length + 1).prefix(while: isPartOfWord).count
    }
    return length
  }

  private static func kind(of word: String) -> FilterToken.Kind {
    switch word.folded {
    case "und", "and", "&", "&&": .and
    case "oder", "or", "|", "||": .or
    case "nicht", "not", "kein", "keine", "keinen": .not
    default: .word(word, isQuoted: false)
    }
  }

  private static func isPartOfWord(_ character: Character) -> Bool {
    !character.isWhitespace && !comparisons.contains(character)
      && !"(),;\"„“»«".contains(character)
  }

  /// The words in quotes at the beginning of a text, and how long they are with them.
  private func quoted(_ text: Substring) -> (text: String, length: Int)? {
    guard let quote = text.first, let ends = Self.closing[quote] else { return nil }
    let words = text.dropFirst().prefix { !ends.contains($0) }
    guard words.endIndex < text.endIndex else { return nil }
    return (String(words), words.count + 2)
  }

  private mutating func take(_ count: Int, as kind: FilterToken.Kind) {
    tokens.append(FilterToken(kind: kind, place: rest))
    rest = rest.dropFirst(count)
  }
}

extension Character {
  /// Whether a term of a filter can begin with it, so that a minus before it means "not".
  fileprivate var beginsTerm: Bool { isLetter || "#@(\"„".contains(self) }
}
