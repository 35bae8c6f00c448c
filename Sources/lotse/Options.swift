import LotseHost
import LotseKit
import LotseManual
import LotsePublishing

/// How the program was called.
struct Options {
  /// Where the store is, if it was said.
  var store: String?
  /// The language, if it was said.
  var language: Language?
  var isPlain = false
  /// In which forms results are given; none is as the screen shows them.
  var formats: [FileFormat] = []
  /// The file that the result goes to, if one was named.
  var output: String?
  /// Whether a file of that name may be replaced.
  var isReplacing = false
  var asksNobody = false
  var answersFile: String?
  var keepsGoing = false
  /// What to take as the present, as typed.
  var now: String?
  var wantsHelp = false
  var wantsVersion = false
  /// The words of the command; empty opens the prompt.
  var command: [String] = []

  /// Reads the arguments after the program's name.
  ///
  /// - Throws: A ``UserError`` of kind usage where an option lacks its value or has a wrong one.
  init(_ arguments: [String]) throws(UserError) {
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        // What follows is for the command, which reads it as text.
        command += ["--"] + rest
        break
      }
      let parts = word.dropFirst(2).split(
        separator: "=",
        maxSplits: 1,
        omittingEmptySubsequences: false
      ).map(String.init)
      guard word.hasPrefix("--"), let option = ProgramOption(name: parts.first ?? "") else {
        if let short = Self.short[word] { try set(short, nil) } else { command.append(word) }
        continue
      }
      guard option.argument != .none else {
        try set(option, nil)
        continue
      }
      guard let value = parts.count == 2 ? parts[1] : rest.popFirst() else {
        throw .optionLacksValue(option.names)
      }
      try set(option, value)
    }
    takeForce()
  }

  /// Commands have a `--force` of their own; beside an output file, it is meant for that.
  private mutating func takeForce() {
    let words = Names(de: "ersetzen", en: "force").all.map { "--" + $0 }
    guard output != nil, let index = command.firstIndex(where: words.contains) else { return }
    command.remove(at: index)
    isReplacing = true
  }

  private static let short: [String: ProgramOption] = ["-h": .help, "-V": .version]

  private mutating func set(_ option: ProgramOption, _ value: String?) throws(UserError) {
    switch option {
    case .store: store = value
    case .language:
      guard let code = value, let language = Language(rawValue: code) else {
        throw .noSuchLanguage(value ?? "")
      }
      self.language = language
    case .plain: isPlain = true
    case .format:
      formats = []
      for name in (value ?? "").split(separator: ",", omittingEmptySubsequences: false) {
        guard let format = FileFormat(name: name.trimmed) else { throw .noSuchFormat(name.trimmed) }
        if !formats.contains(format) { formats.append(format) }
      }
    case .json: formats = [.json]
    case .output: output = value
    case .noInput: asksNobody = true
    case .answers: answersFile = value
    case .keepGoing: keepsGoing = true
    case .now: now = value
    case .help: wantsHelp = true
    case .version: wantsVersion = true
    }
  }
}

extension Options {
  /// The language that a call asks for, be the rest of it as wrong as it may: what is wrong is said
  /// in it.
  static func language(in arguments: [String]) -> Language? {
    let words = arguments.prefix { $0 != "--" }
    var asked: Language?
    for (word, next) in zip(words, words.dropFirst() + [""]) where word.hasPrefix("--") {
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1).map(String.init)
      guard let name = parts.first, ProgramOption(name: name) == .language else { continue }
      asked = Language(rawValue: parts.count == 2 ? parts[1] : next) ?? asked
    }
    return asked
  }
}

extension UserError {
  fileprivate static func optionLacksValue(_ names: Names) -> UserError {
    UserError(
      Text(
        de: "Nach --\(names.shown(in: .german)) fehlt der Wert.",
        en: "The value after --\(names.shown(in: .english)) is missing."
      ),
      advice: Text(de: "lotse --hilfe zeigt, wie.", en: "lotse --help shows how."),
      kind: .usage
    )
  }

  fileprivate static func noSuchLanguage(_ code: String) -> UserError {
    UserError(
      Text(de: "Die Sprache „\(code)“ kennt Lotse nicht.", en: "Lotse does not speak “\(code)”."),
      advice: Text(de: "Möglich sind de und en.", en: "There are de and en."),
      kind: .usage
    )
  }

  fileprivate static func noSuchFormat(_ name: String) -> UserError {
    let names = FileFormat.allCases.map(\.rawValue).joined(separator: ", ")
    return UserError(
      Text(de: "Das Format „\(name)“ gibt es nicht.", en: "There is no format “\(name)”."),
      advice: Text(de: "Möglich sind: \(names).", en: "There are: \(names)."),
      kind: .usage
    )
  }
}
