package import LotseKit

/// Finds the values of a command's parameters among the words of a line.
package struct ArgumentParser: Sendable {
  let command: Command
  let path: String
  let setting: AnswerSetting

  package init(command: Command, path: String, setting: AnswerSetting) {
    self.command = command
    self.path = path
    self.setting = setting
  }

  /// The values as typed, by question id.
  ///
  /// A parameter given several times has several.
  package typealias Values = [String: [String]]

  /// Reads the words after the command's name.
  ///
  /// - Throws: A ``UserError`` of kind usage for an unknown option, a missing value or a word
  ///   too many.
  package func parse(_ line: LineWords, from first: Int) throws(UserError) -> Values {
    var values: Values = [:]
    var loose: [LineWords.Word] = []
    var index = first
    var optionsEnded = false
    while index < line.words.count {
      let word = line.words[index]
      index += 1
      if optionsEnded || word.isQuoted || !word.text.hasPrefix("--") {
        loose.append(word)
      } else if word.text == "--" {
        // In the middle of a text it is a dash.
        if loose.isEmpty { optionsEnded = true } else { loose.append(word) }
      } else {
        let (parameter, value) = try option(word.text)
        if let value {
          values[parameter.form.id, default: []].append(value)
        } else if index < line.words.count {
          let words = words(of: parameter, in: line.words[index...], after: loose.count)
          values[parameter.form.id, default: []].append(words.joined(separator: " "))
          index += words.count
        } else {
          throw .optionLacksValue(name(of: parameter))
        }
      }
    }
    try assign(loose, of: line, to: &values)
    return values
  }

  /// The words after an option that are its value: one, but as many as are a day or the name of
  /// a choice; where everything without a name came before, all words up to the next option or
  /// the next `#tag` or `@Name`, which belong to the text.
  private func words(
    of parameter: Parameter,
    in rest: ArraySlice<LineWords.Word>,
    after loose: Int
  ) -> [String] {
    let next = rest.prefix(1).map(\.text)
    guard rest.first?.isQuoted == false else { return next }
    let candidates = rest.prefix { !$0.isQuoted && !$0.text.hasPrefix("--") }
    if case .text = parameter.form.kind, loose >= looseWordsExpected, !candidates.isEmpty {
      return next + candidates.dropFirst().map(\.text).prefix { !$0.isTagOrName }
    }
    guard let longest = longest(parameter.form.kind) else { return next }
    let lengths = (1...longest).reversed().filter { $0 <= candidates.count }
    let words = lengths.lazy.map { candidates.prefix($0).map(\.text) }
    return words.first { isValue($0.joined(separator: " "), parameter.form.kind) } ?? next
  }

  /// After so many words without a name nothing is missing: one for each parameter by position,
  /// and at least one of a text.
  private var looseWordsExpected: Int {
    command.parameters.count { $0.style == .positional || $0.style == .rest }
  }

  /// The most words that a value has; `nil` for what has one word anyway.
  private func longest(_ kind: AnswerKind) -> Int? {
    switch kind {
    // `2 Arbeitstage vor dem Tag der Deutschen Einheit`
    case .day: 8
    // `jeden zweiten und vierten Montag im Monat um 9 Uhr bis Ende Juni`
    case .series: 14
    // `in Umsetzung`
    case .choice(let rule) where rule.count == nil: 5
    default: nil
    }
  }

  private func isValue(_ text: String, _ kind: AnswerKind) -> Bool {
    switch kind {
    case .day(let rule):
      setting.timeReader(toward: rule.direction).days.recognises(text)
    case .series:
      setting.timeReader.recognises(text) || SeriesReader(setting.timeReader).isTime(text)
    case .choice(let rule):
      rule.choices.contains { choice in
        Language.allCases.contains { choice.label.in($0).folded == text.folded }
      }
    default: false
    }
  }

  /// The parameter of `--name` or `--name=value`, and the value if it is already known.
  private func option(_ word: String) throws(UserError) -> (Parameter, String?) {
    let parts = word.dropFirst(2).split(
      separator: "=",
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    let typed = parts.first.map(String.init) ?? ""
    let match = command.parameters.first { parameter in
      parameter.names.all.contains { $0.folded == typed.folded }
    }
    guard let match else {
      let names = command.parameters.filter { $0.style != .rest }.flatMap(\.names.all)
      throw .unknownOption(
        typed,
        of: path,
        nearest: NearestName.names(near: typed, among: names, limit: 1).first,
        takesText: command.parameters.contains { $0.style == .rest }
      )
    }
    if match.style == .flag, parts.count == 1 { return (match, "ja") }
    return (match, parts.count == 2 ? String(parts[1]) : nil)
  }

  /// Gives words without a name to the parameters by position, the last ones to the rest.
  private func assign(
    _ loose: [LineWords.Word],
    of line: LineWords,
    to values: inout Values
  ) throws(UserError) {
    var loose = loose[...]
    for parameter in command.parameters where parameter.style == .positional {
      if values[parameter.form.id] == nil, let word = loose.popFirst() {
        values[parameter.form.id] = [word.text]
      }
    }
    guard let surplus = loose.first else { return }
    guard let rest = command.parameters.first(where: { $0.style == .rest }) else {
      throw .surplusWord(surplus.text, of: path)
    }
    values[rest.form.id, default: []].append(text(of: Array(loose), in: line))
  }

  /// The words as they stand in the line, with their quotes and the spaces between them.
  private func text(of words: [LineWords.Word], in line: LineWords) -> String {
    var pieces: [Range<String.Index>] = []
    for word in words {
      if let last = pieces.last,
        line.line[last.upperBound..<word.range.lowerBound].allSatisfy(\.isWhitespace)
      {
        pieces[pieces.count - 1] = last.lowerBound..<word.range.upperBound
      } else {
        pieces.append(word.range)
      }
    }
    return pieces.map { String(line.line[$0]) }.joined(separator: " ")
  }

  private func name(of parameter: Parameter) -> Text {
    Text(de: parameter.names.shown(in: .german), en: parameter.names.shown(in: .english))
  }
}

extension String {
  fileprivate var isTagOrName: Bool { count > 1 && (first == "#" || first == "@") }
}
