import LotseHost
import LotseKit
import LotseYAML

extension GuideTool {
  private struct Result: Encodable {
    struct Flaw: Encodable {
      let file: String
      let line: Int
      let column: Int
      let severity: String
      let problem: String
      let advice: String?
    }

    let flaws: [Flaw]
  }

  /// Says what is wrong with a guide.
  ///
  /// Its value lists the flaws with their places; with an error among them, the command fails.
  func check(_ conversation: any Conversation) async throws -> Reply {
    let file = try await file(conversation)
    var outcome = try file.load()
    if let guide = outcome.guide {
      let flaws = outcome.flaws + unknownCommands(of: guide)
      outcome = GuideLoader.Outcome(guide: guide, flaws: flaws)
    }
    let report = FlawReport(file: file, language: conversation.language)
    let document = report.document(outcome.flaws)
    let errors = outcome.flaws.count { $0.severity == .error }
    if errors > 0 {
      try await conversation.say(document)
      throw UserError(FlawWords.errors(errors, in: file.name), advice: FlawWords.errorAdvice)
    }
    let result = Result(flaws: outcome.flaws.map { flaw($0, conversation.language) })
    return Reply(
      document
        + Document(
          Prose(FlawWords.summary(outcome.flaws.count, file.name).in(conversation.language))
        ),
      value: try JSONValue(encoding: result)
    )
  }

  private func flaw(_ flaw: GuideFlaw, _ language: Language) -> Result.Flaw {
    Result.Flaw(
      file: flaw.position.file,
      line: flaw.position.line,
      column: flaw.position.column,
      severity: flaw.severity == .error ? "error" : "warning",
      problem: flaw.problem.in(language),
      advice: flaw.advice?.in(language)
    )
  }

  /// Follow-ups that name a command which this Lotse does not have.
  private func unknownCommands(of guide: Guide) -> [GuideFlaw] {
    guard let known = knownCommands() else { return [] }
    let own = GuideCommands.manifest(of: guide).commands.map { "\(guide.id).\($0.id)" }
    return guide.followUps.compactMap { followUp in
      guard !known.contains(followUp.command), !own.contains(followUp.command) else { return nil }
      return GuideFlaw(
        .warning,
        at: followUp.position,
        FlawWords.noCommand(followUp.command),
        advice: GuideWords.didYouMean(
          NearestName.names(near: followUp.command, among: known, limit: 2)
        )
      )
    }
  }
}

/// Flaws as a person reads them: the place, the sentence, the line with a mark below it.
struct FlawReport {
  let file: GuideFile
  let language: Language

  func document(_ flaws: [GuideFlaw]) -> Document {
    let lines = text(of: file.name)
    return Document(flaws.flatMap { blocks($0, lines) })
  }

  private func text(of name: String) -> [Substring] {
    guard let bytes = try? file.read() else { return [] }
    return String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  private func blocks(_ flaw: GuideFlaw, _ lines: [Substring]) -> [Block] {
    let kind =
      flaw.severity == .error
      ? Text(de: "Fehler", en: "error") : Text(de: "Hinweis", en: "warning")
    let emphasis: Prose.Emphasis = flaw.severity == .error ? .alert : .strong
    var words: Prose =
      "\(flaw.position.description + ":", .code) \(kind.in(language) + ":", emphasis) \(flaw.problem.in(language))"
    if let advice = flaw.advice { words = words + " \(advice.in(language), .strong)" }
    guard flaw.position.file == file.name, lines.indices.contains(flaw.position.line - 1) else {
      return [.paragraph(words)]
    }
    return [.paragraph(words), .verbatim(Prose(excerpt(flaw, lines), .code))]
  }

  /// The line of the file, cut around the place, with a mark below it.
  private func excerpt(_ flaw: GuideFlaw, _ lines: [Substring]) -> String {
    let line = Array(lines[flaw.position.line - 1].unicodeScalars)
    let column = min(max(0, flaw.position.column - 1), line.count)
    let start = max(0, column - 50)
    let end = min(line.count, start + 70)
    let words = String(String.UnicodeScalarView(line[start..<end]))
    let number = "\(flaw.position.line) | "
    let padding = String(repeating: " ", count: number.count + column - start)
    return "\(number)\(words)\n\(padding)^"
  }
}

/// What is said of flaws as a whole.
enum FlawWords {
  static func errors(_ count: Int, in file: String) -> Text {
    Text(
      de: count == 1
        ? "„\(file)“ hat einen Fehler." : "„\(file)“ hat \(count) Fehler.",
      en: count == 1 ? "“\(file)” has one error." : "“\(file)” has \(count) errors."
    )
  }
  static let errorAdvice = Text(
    de: "Bis sie behoben sind, lässt sich der Leitfaden nicht benutzen.",
    en: "Until they are mended, the guide cannot be used."
  )

  static func summary(_ warnings: Int, _ file: String) -> Text {
    warnings == 0
      ? Text(de: "„\(file)“ ist in Ordnung.", en: "“\(file)” is fine.")
      : Text(
        de: "„\(file)“ lässt sich benutzen. Hinweise: \(warnings).",
        en: "“\(file)” can be used. Warnings: \(warnings)."
      )
  }

  static func noCommand(_ command: String) -> Text {
    Text(
      de: "Den Befehl „\(command)“ hat dieses Lotse nicht; das Angebot erscheint nicht.",
      en: "This Lotse has no command “\(command)”; the offer will not appear."
    )
  }
}
