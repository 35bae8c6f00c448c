import LotseKit
import LotseYAML

/// Reads a guide from YAML: every mistake is noted with its place, and reading goes on.
///
/// A class, since its parts share the flaws and the ids seen so far; it never leaves the task that
/// reads a guide.
final class GuideReader {
  let flaws = FlawList()
  let checker: TypeChecker
  /// Reads a template beside the guide.
  let template: (String) -> Result<String, UserError>?

  var lists: [String: RowList] = [:]
  var scales: [String: [Row]] = [:]
  var sources: [String: CitedSource] = [:]
  /// The languages in which texts must be complete.
  var languages: [Language] = []
  /// Where each example sentence stands.
  var examplePlaces: [String: YAMLPosition] = [:]
  /// Where each id stands.
  var places: [String: YAMLPosition] = [:]
  /// The templates that were read.
  var templateNames: [String] = []
  /// How many questions were read.
  var questionCount = 0

  init(template: @escaping (String) -> Result<String, UserError>?) {
    self.template = template
    checker = TypeChecker(flaws: flaws)
  }
}

// Single values.
extension GuideReader {
  func word(_ node: YAMLNode?) -> String? {
    guard let node else { return nil }
    guard let text = node.text, !node.isNull else {
      flaws.add(at: node.position, ReadingWords.wordExpected)
      return nil
    }
    return text
  }

  func elements(_ node: YAMLNode?) -> [YAMLNode] {
    guard let node else { return [] }
    guard case .sequence(let elements) = node.content else {
      flaws.add(at: node.position, ReadingWords.listExpected, advice: ReadingWords.listAdvice)
      return []
    }
    return elements
  }

  func members(_ node: YAMLNode?, _ table: KeyTable? = nil) -> [YAMLMember] {
    guard let node else { return [] }
    guard case .mapping(let members) = node.content else {
      flaws.add(at: node.position, ReadingWords.mappingExpected(table ?? .guide))
      return []
    }
    return members
  }

  func truth(_ node: YAMLNode?, or standard: Bool) -> Bool {
    guard let node else { return standard }
    switch node.text {
    case "true": return true
    case "false": return false
    default:
      flaws.add(at: node.position, ReadingWords.truthExpected)
      return standard
    }
  }

  func integer(_ node: YAMLNode?) -> Int? {
    guard let node else { return nil }
    guard let number = node.text.flatMap({ Int($0) }), abs(number) <= 1_000_000_000 else {
      flaws.add(at: node.position, ReadingWords.wholeExpected)
      return nil
    }
    return number
  }

  func number(_ node: YAMLNode?) -> Double? {
    guard let node else { return nil }
    guard let number = node.text.flatMap({ Double($0) }), number.isFinite else {
      flaws.add(at: node.position, ReadingWords.numberExpected)
      return nil
    }
    return number
  }

  func day(_ node: YAMLNode?) -> Day? {
    guard let node else { return nil }
    guard let day = node.text.flatMap({ Day(iso: $0) }) else {
      flaws.add(at: node.position, ReadingWords.dayExpected)
      return nil
    }
    return day
  }

  func oneOf(_ names: [String], _ node: YAMLNode?, _ what: Text) -> String? {
    guard let node, let word = word(node) else { return nil }
    if names.contains(word) { return word }
    flaws.add(
      at: node.position,
      ReadingWords.notOneOf(word, what: what),
      advice: ReadingWords.keyAdvice(word, among: names) ?? GuideWords.allowed(names)
    )
    return nil
  }

  /// An id that no other thing of the same space has.
  func id(_ node: YAMLNode?, space: String) -> String? {
    guard let node, let id = word(node) else { return nil }
    guard id.isGuideID else {
      flaws.add(at: node.position, ReadingWords.badID(id), advice: ReadingWords.idAdvice)
      return nil
    }
    if ReservedWords.all.contains(id) {
      flaws.add(at: node.position, ReadingWords.reservedID(id))
      return nil
    }
    if let place = places["\(space):\(id)"] {
      flaws.add(at: node.position, ReadingWords.takenID(id, line: place.line))
      return nil
    }
    places["\(space):\(id)"] = node.position
    return id
  }
}

// Texts and expressions.
extension GuideReader {
  func expression(_ node: YAMLNode?) -> GuideExpression? {
    guard let node, let text = word(node) else { return nil }
    return expression(text, at: node.textStart)
  }

  func expression(_ text: String, at position: YAMLPosition) -> GuideExpression? {
    do {
      let node = try ExpressionParser.parse(text)
      return GuideExpression(node: node, text: text, position: position)
    } catch {
      let place = GuideExpression.place(error.offset, in: text, from: position)
      flaws.add(at: place, error.problem, advice: error.advice)
      return nil
    }
  }

  /// The strings of a text by language; one string counts for all.
  func strings(_ node: YAMLNode) -> [(language: Language?, node: YAMLNode)]? {
    switch node.content {
    case .scalar: return [(nil, node)]
    case .sequence:
      flaws.add(at: node.position, ReadingWords.textExpected, advice: ReadingWords.textAdvice)
      return nil
    case .mapping(let members):
      var strings: [(Language?, YAMLNode)] = []
      for member in members {
        guard let language = language(of: member) else { continue }
        if word(member.value) != nil { strings.append((language, member.value)) }
      }
      let given = strings.map(\.0)
      for language in languages where !given.contains(language) && !given.isEmpty {
        flaws.warn(
          at: node.position,
          ReadingWords.missingLanguage(language),
          advice: ReadingWords.languageAdvice
        )
      }
      return strings.isEmpty ? nil : strings
    }
  }

  /// The language that a key names.
  func language(of member: YAMLMember) -> Language? {
    if let language = Language(rawValue: member.key) { return language }
    flaws.add(
      at: member.keyPosition,
      ReadingWords.unknownLanguage(member.key),
      advice: GuideWords.allowed(["de", "en"])
    )
    return nil
  }

  /// A text without expressions.
  func text(_ node: YAMLNode?) -> Text? {
    guard let node, let strings = strings(node) else { return nil }
    var words: [Language: String] = [:]
    for (language, node) in strings {
      guard let text = node.text else { continue }
      for language in language.map({ [$0] }) ?? Language.allCases { words[language] = text }
    }
    return Text(words)
  }

  /// A text that may hold expressions.
  func wording(_ node: YAMLNode?) -> Wording? {
    guard let node, let strings = strings(node) else { return nil }
    var pieces: [Language: [Wording.Piece]] = [:]
    var languages: Set<Language> = []
    for (language, node) in strings {
      let read = self.pieces(node.text ?? "", at: node.textStart)
      if let language {
        languages.insert(language)
        pieces[language] = read
      } else {
        for language in Language.allCases { pieces[language] = read }
      }
    }
    return Wording(pieces: pieces, position: node.position, languages: languages)
  }

  private func pieces(_ text: String, at position: YAMLPosition) -> [Wording.Piece] {
    var pieces: [Wording.Piece] = []
    var rest = text[...]
    while let open = rest.firstRange(of: "{{") {
      if open.lowerBound > rest.startIndex {
        pieces.append(.words(String(rest[..<open.lowerBound])))
      }
      guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
        flaws.add(at: position, ReadingWords.openBraces)
        return pieces
      }
      let inside = rest[open.upperBound..<close.lowerBound].drop { $0 == " " }
      let offset = text[..<inside.startIndex].unicodeScalars.count
      let place = GuideExpression.place(offset, in: text, from: position)
      if let expression = expression(String(inside), at: place) {
        pieces.append(.expression(expression))
      }
      rest = rest[close.upperBound...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    return pieces
  }
}

extension YAMLNode {
  /// Where the words of a single value begin: after its quote, if it has one.
  var textStart: YAMLPosition {
    guard case .scalar(let scalar) = content, !scalar.isPlain else { return position }
    var place = position
    place.column += 1
    return place
  }
}

extension String {
  /// Whether this can be the id of a question, a calculation, a list.
  var isGuideID: Bool {
    guard let first = utf8.first, (97...122).contains(first), utf8.count <= 40 else { return false }
    return utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
  }

  /// Whether this can be the id of a plugin.
  var isPluginID: Bool {
    guard let first = utf8.first, (97...122).contains(first), utf8.count <= 60,
      utf8.last != 46, utf8.last != 45
    else { return false }
    return utf8.allSatisfy {
      (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46
    }
  }
}
