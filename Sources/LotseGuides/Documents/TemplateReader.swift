import LotseHost
import LotseKit
import LotseYAML

/// Reads a template.
struct TemplateReader {
  private let text: String
  private let place: TemplatePlace
  private let reader: GuideReader
  private var rest: Substring
  private var depth = 0

  /// No more conditions and loops lie within each other.
  private static let mostLevels = 12

  init(_ text: String, _ place: TemplatePlace, _ reader: GuideReader) {
    self.text = text
    self.place = place
    self.reader = reader
    rest = text[...]
  }

  /// The template; what is wrong with it is added to the flaws.
  mutating func template() -> GuideTemplate {
    let start = rest.startIndex
    var nodes: [GuideTemplate.Node] = []
    while true {
      let (some, tag) = self.nodes()
      nodes += some
      guard let tag else { break }
      flaw(tag, TemplateWords.strayTag(tag.words))
    }
    return GuideTemplate(nodes: nodes, position: place.position(of: start, in: text))
  }

  /// A piece between double braces.
  private struct Tag {
    let words: String
    let range: Range<String.Index>

    var first: String { String(words.prefix { !$0.isWhitespace }) }
    var afterFirst: String { words.dropFirst(first.count).trimmed }
  }

  /// Nodes up to the next `else` or `end`, which is returned, or the end of the text.
  private mutating func nodes() -> ([GuideTemplate.Node], Tag?) {
    var nodes: [GuideTemplate.Node] = []
    while let tag = nextTag(into: &nodes) {
      switch tag.first {
      case "end", "else": return (nodes, tag)
      case "if" where !tag.words.hasPrefix("if("): nodes += condition(tag)
      case "for": nodes += loop(tag)
      default: if let node = simple(tag) { nodes.append(node) }
      }
    }
    return (nodes, nil)
  }

  private mutating func nextTag(into nodes: inout [GuideTemplate.Node]) -> Tag? {
    guard let open = rest.firstRange(of: "{{") else {
      if !rest.isEmpty { nodes.append(.words(String(rest))) }
      rest = rest[rest.endIndex...]
      return nil
    }
    guard let close = rest[open.upperBound...].firstRange(of: "}}") else {
      reader.flaws.add(
        at: place.position(of: open.lowerBound, in: text),
        ReadingWords.openBraces
      )
      rest = rest[rest.endIndex...]
      return nil
    }
    let tag = Tag(
      words: rest[open.upperBound..<close.lowerBound].trimmed,
      range: open.lowerBound..<close.upperBound
    )
    var before = rest[..<open.lowerBound]
    rest = rest[close.upperBound...]
    // A tag alone in its line leaves no line.
    if !isValue(tag), let lineEnd = endOfLine(after: close.upperBound) {
      let indent = before.reversed().prefix { $0 == " " || $0 == "\t" }.count
      let lineStart = before.dropLast(indent)
      if lineStart.isEmpty ? isLineStart(lineStart.endIndex) : lineStart.last?.isNewline == true {
        before = lineStart
        rest = text[lineEnd...]
      }
    }
    if !before.isEmpty { nodes.append(.words(String(before))) }
    return tag
  }

  private func isValue(_ tag: Tag) -> Bool {
    !["if", "else", "end", "for"].contains(tag.first) || tag.words.hasPrefix("if(")
  }

  private func isLineStart(_ index: String.Index) -> Bool {
    index == text.startIndex || text[text.index(before: index)].isNewline
  }

  /// The beginning of the next line, if nothing but spaces is in between.
  private func endOfLine(after index: String.Index) -> String.Index? {
    let end = text[index...].firstIndex { $0 != " " && $0 != "\t" } ?? text.endIndex
    if end == text.endIndex { return end }
    return text[end].isNewline ? text.index(after: end) : nil
  }

  private mutating func condition(_ tag: Tag) -> [GuideTemplate.Node] {
    guard enter(tag) else { return [] }
    defer { depth -= 1 }
    let expression = expression(tag.afterFirst, tag)
    let (then, next) = nodes()
    var otherwise: [GuideTemplate.Node] = []
    if let next, next.first == "else" {
      let words = next.afterFirst
      if words.hasPrefix("if ") {
        otherwise = condition(Tag(words: words, range: next.range))
      } else {
        let (some, end) = nodes()
        otherwise = some
        expectEnd(end, of: tag)
      }
    } else {
      expectEnd(next, of: tag)
    }
    return expression.map { [.condition($0, then: then, otherwise: otherwise)] } ?? []
  }

  private mutating func loop(_ tag: Tag) -> [GuideTemplate.Node] {
    guard enter(tag) else { return [] }
    defer { depth -= 1 }
    let words = tag.afterFirst.split(maxSplits: 2, whereSeparator: \.isWhitespace)
    let isWellFormed = words.count == 3 && words[1] == "in" && String(words[0]).isGuideID
    if !isWellFormed { flaw(tag, TemplateWords.loopForm, advice: TemplateWords.loopAdvice) }
    let list = isWellFormed ? expression(String(words[2]), tag) : nil
    let (body, next) = nodes()
    var otherwise: [GuideTemplate.Node] = []
    if let next, next.first == "else" {
      let (some, end) = nodes()
      otherwise = some
      expectEnd(end, of: tag)
    } else {
      expectEnd(next, of: tag)
    }
    return list.map { [.loop(String(words[0]), $0, body: body, otherwise: otherwise)] } ?? []
  }

  private mutating func enter(_ tag: Tag) -> Bool {
    guard depth < Self.mostLevels else {
      flaw(tag, TemplateWords.tooDeep)
      rest = rest[rest.endIndex...]
      return false
    }
    depth += 1
    return true
  }

  private func expectEnd(_ tag: Tag?, of opening: Tag) {
    if tag?.first == "end" { return }
    flaw(opening, TemplateWords.noEnd(opening.first))
  }

  private func simple(_ tag: Tag) -> GuideTemplate.Node? {
    if let kind = GuideTemplate.Insert.Kind(rawValue: tag.first) {
      let name = tag.afterFirst
      let position = place.position(of: tag.range.lowerBound, in: text)
      if kind == .chart, name.isEmpty { flaw(tag, TemplateWords.chartNeedsName) }
      return .insert(
        GuideTemplate.Insert(kind: kind, name: name.isEmpty ? nil : name, position: position)
      )
    }
    return expression(tag.words, tag).map(GuideTemplate.Node.value)
  }

  private func expression(_ words: String, _ tag: Tag) -> GuideExpression? {
    let inside = text[tag.range].firstRange(of: words)?.lowerBound ?? tag.range.lowerBound
    return reader.expression(words, at: place.position(of: inside, in: text))
  }

  private func flaw(_ tag: Tag, _ problem: Text, advice: Text? = nil) {
    let position = place.position(of: tag.range.lowerBound, in: text)
    reader.flaws.add(at: position, problem, advice: advice)
  }
}

/// What is said of templates.
enum TemplateWords {
  static func strayTag(_ words: String) -> Text {
    Text(
      de: "„{{ \(words) }}“ gehört zu keinem if oder for.",
      en: "“{{ \(words) }}” belongs to no if or for."
    )
  }

  static func noEnd(_ word: String) -> Text {
    Text(
      de: "Zu diesem „\(word)“ fehlt „{{ end }}“.",
      en: "This “\(word)” lacks its “{{ end }}”."
    )
  }

  static let loopForm = Text(
    de: "So lässt sich keine Liste durchgehen.",
    en: "A list cannot be gone through like this."
  )
  static let loopAdvice = Text(
    de: "Schreiben Sie {{ for x in liste }} … {{ end }}.",
    en: "Write {{ for x in list }} … {{ end }}."
  )
  static let tooDeep = Text(
    de: "Die Vorlage ist zu tief verschachtelt.",
    en: "The template is nested too deeply."
  )
  static let chartNeedsName = Text(
    de: "Nach chart fehlt die Kennung des Bildes.",
    en: "The id of the chart is missing after chart."
  )

  static func unknownChart(_ name: String) -> Text {
    Text(de: "Ein Bild „\(name)“ gibt es nicht.", en: "There is no chart “\(name)”.")
  }

  static func unknownGroup(_ name: String) -> Text {
    Text(de: "Eine Gruppe „\(name)“ gibt es nicht.", en: "There is no group “\(name)”.")
  }
}

extension GuideReader {
  /// The templates that a text holds, by language.
  func templates(_ node: YAMLNode) -> [Language: GuideTemplate]? {
    guard let strings = strings(node) else { return nil }
    var templates: [Language: GuideTemplate] = [:]
    for (language, node) in strings {
      let text = node.text ?? ""
      let isBlock = text.contains(where: \.isNewline) && node.text != nil
      let place = TemplatePlace(start: isBlock ? node.position : node.textStart, isBlock: isBlock)
      var reader = TemplateReader(text, place, self)
      let template = reader.template()
      for language in language.map({ [$0] }) ?? Language.allCases { templates[language] = template }
    }
    return templates
  }

  /// The templates in files beside the guide, by language.
  func templateFiles(_ node: YAMLNode) -> [Language: GuideTemplate]? {
    guard let strings = strings(node) else { return nil }
    var templates: [Language: GuideTemplate] = [:]
    for (language, node) in strings {
      guard let name = node.text, let template = templateFile(name, node) else { continue }
      for language in language.map({ [$0] }) ?? Language.allCases { templates[language] = template }
    }
    return templates.isEmpty ? nil : templates
  }

  private func templateFile(_ name: String, _ node: YAMLNode) -> GuideTemplate? {
    let isPlain = !name.contains("/") && !name.contains("\\") && !name.hasPrefix(".")
    guard isPlain, let content = template(name) else {
      flaws.add(
        at: node.position,
        isPlain ? GuideWords.noTemplate(name) : GuideWords.templateOutside(name)
      )
      return nil
    }
    switch content {
    case .failure(let error):
      flaws.add(at: node.position, error.problem, advice: error.advice)
      return nil
    case .success(let text):
      templateNames.append(name)
      let start = YAMLPosition(file: name, line: 1, column: 1)
      var reader = TemplateReader(text, TemplatePlace(start: start, isBlock: false), self)
      return reader.template()
    }
  }
}

extension GuideWords {
  static func noTemplate(_ name: String) -> Text {
    Text(
      de: "Die Vorlage „\(name)“ liegt nicht neben dem Leitfaden.",
      en: "The template “\(name)” does not lie beside the guide."
    )
  }

  static func templateOutside(_ name: String) -> Text {
    Text(
      de: "Eine Vorlage liegt im selben Ordner wie der Leitfaden; „\(name)“ ist kein Dateiname.",
      en: "A template lies in the same folder as the guide; “\(name)” is no file name."
    )
  }
}
