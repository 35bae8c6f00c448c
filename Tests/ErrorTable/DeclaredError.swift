import LotseKit

/// An error for users as it stands in the code: the words of both languages.
struct DeclaredError {
  /// The declaration that makes it.
  var name: String
  /// The module that makes it.
  var module: String
  var problem: [Language: String]
  var advice: [Language: String]
  /// Whether it is one sentence of a catalogue, whose advice is another.
  var isCatalogued = false

  /// The types whose values users read when something is wrong.
  private static let types = ["UserError", "YAMLError", "YAMLProblem", "ExpressionProblem"]

  /// The errors that a file makes.
  static func all(in text: String, module: String) -> [DeclaredError] {
    let source = SwiftSource(text)
    let made = types.flatMap(source.calls).sorted { $0.place < $1.place }.compactMap { call in
      DeclaredError(call, in: source, module: module)
    }
    return made + words(in: source, module: module)
  }

  /// `nil` for a call that only hands on the words of another error.
  private init?(_ call: SwiftSource.Call, in source: SwiftSource, module: String) {
    let problem = call.arguments.first { $0.label == nil }?.expression
    let advice = call.arguments.first { $0.label == "advice" }?.expression
    guard let problem else { return nil }
    name = source.declaration(around: call.place)
    self.module = module
    self.problem = source.words(of: problem)
    self.advice = advice.map(source.words) ?? [:]
    // Words without a letter of their own are another error's.
    guard let words = self.problem[.english], !words.replacing(/‹[^›]*›/, with: "").isBlank else {
      return nil
    }
  }

  private init(name: String, module: String, problem: [Language: String]) {
    (self.name, self.module, self.problem) = (name, module, problem)
    advice = [:]
    isCatalogued = true
  }

  /// What is said of files is gathered in enumerations such as `ReadingWords`, problems and advice
  /// side by side.
  private static func words(in source: SwiftSource, module: String) -> [DeclaredError] {
    if module != "LotseGuides" { return [] }
    let catalogues = source.bodies { $0.contains(/^(enum|extension) \w+Words $/) }
    return source.calls(of: "Text").compactMap { call in
      guard catalogues.contains(where: { $0.contains(call.place) }) else { return nil }
      let name = source.declaration(around: call.place)
      let words = SwiftSource(source.text[call.place..<source.end(of: call.place + 4)])
      let problem = words.bothLanguages
      return problem.count < 2 ? nil : DeclaredError(name: name, module: module, problem: problem)
    }
  }
}

extension String {
  fileprivate var isBlank: Bool { !contains(where: \.isLetter) }
}

extension SwiftSource {
  /// Where the bodies of declarations lie whose heads, from the beginning of their lines to the
  /// brace, fulfil a condition.
  fileprivate func bodies(_ isWanted: (String) -> Bool) -> [Range<Int>] {
    tokens().filter { $0.sign == "{" }.map(\.range.lowerBound).compactMap { open in
      let start = text[..<open].lastIndex { $0.isNewline }.map { $0 + 1 } ?? 0
      return isWanted(String(text[start..<open])) ? open..<end(of: open) : nil
    }
  }

  /// The words of an expression in both languages; where it only names what makes them, the words
  /// that stand there.
  fileprivate func words(of expression: SwiftSource) -> [Language: String] {
    let source = expression.calls(of: "Text").isEmpty ? declaration(named: expression) : expression
    return source.bothLanguages
  }

  /// The words of all texts here, in each language.
  fileprivate var bothLanguages: [Language: String] {
    let words = Language.allCases.map { ($0, self.words(in: $0).joined(separator: " / ")) }
    return Dictionary(uniqueKeysWithValues: words.filter { !$0.1.isEmpty })
  }

  /// The name of the function or property around a place.
  fileprivate func declaration(around place: Int) -> String {
    var name = "init"
    var former: [Token] = []
    for token in tokens().prefix(while: { $0.range.lowerBound < place }) where token.kind == .word {
      let keywords = former.compactMap(\.word)
      let declares = ["func", "var"].contains(keywords.last) || keywords == ["static", "let"]
      if declares, !isLocal(token) { name = token.text }
      former = former.suffix(1) + [token]
    }
    return name
  }

  /// Whether a declaration belongs to the body of another: its line is indented by more than two.
  private func isLocal(_ token: Token) -> Bool {
    let line = text[..<token.range.lowerBound].lastIndex { $0.isNewline } ?? -1
    return text[(line + 1)...].prefix { $0 == " " }.count > 2
  }

  /// The source of what an expression names, in the same file: from its declaration to the next
  /// line that is indented no further.
  private func declaration(named expression: SwiftSource) -> SwiftSource {
    let lines = String(text).split(separator: "\n", omittingEmptySubsequences: false)
    for name in expression.tokens().compactMap(\.word) {
      let start = lines.firstIndex { line in
        ["let \(name)", "var \(name)", "func \(name)("].contains { line.contains($0) }
      }
      guard let start else { continue }
      let depth = lines[start].prefix { $0 == " " }.count
      let rest = lines[(start + 1)...].prefix { line in
        let own = line.prefix { $0 == " " }.count
        return line.isEmpty || own > depth
          || (own == depth && ")}]".contains(line.dropFirst(own).first ?? "x"))
      }
      return SwiftSource(([lines[start]] + rest).joined(separator: "\n"))
    }
    return SwiftSource("")
  }
}
