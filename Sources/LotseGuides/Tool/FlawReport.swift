import LotseKit
import LotseYAML

/// Flaws as a person reads them: the place, the sentence, the line with a mark below it.
struct FlawReport {
  let file: GuideFile
  let language: Language

  func document(_ flaws: [GuideFlaw]) -> Document {
    let lines = flaws.isEmpty ? [] : text
    return Document(flaws.flatMap { blocks($0, lines) })
  }

  private var text: [Substring] {
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

  static func errorAdvice(_ count: Int) -> Text {
    count == 1
      ? Text(
        de: "Bis er behoben ist, lässt sich der Leitfaden nicht benutzen.",
        en: "Until it is mended, the guide cannot be used."
      )
      : Text(
        de: "Bis sie behoben sind, lässt sich der Leitfaden nicht benutzen.",
        en: "Until they are mended, the guide cannot be used."
      )
  }

  static func summary(_ warnings: Int, _ file: String) -> Text {
    warnings == 0
      ? Text(de: "„\(file)“ ist in Ordnung.", en: "“\(file)” is fine.")
      : Text(
        de: "„\(file)“ lässt sich benutzen. Hinweise: \(warnings).",
        en: "“\(file)” can be used. Warnings: \(warnings)."
      )
  }

  static func summary(_ guides: Int, _ warnings: Int, _ folder: String) -> Text {
    Text(
      de: "Leitfäden in „\(folder)“: \(guides), alle lassen sich benutzen. Hinweise: \(warnings).",
      en: "Guides in “\(folder)”: \(guides), all can be used. Warnings: \(warnings)."
    )
  }

  static func fine(_ file: GuideFile, _ language: Language) -> Prose {
    "\(file.name + ":", .code) \(Text(de: "in Ordnung", en: "fine").in(language))"
  }

  static func noCommand(_ command: String) -> Text {
    Text(
      de: "Den Befehl „\(command)“ hat dieses Lotse nicht; das Angebot erscheint nicht.",
      en: "This Lotse has no command “\(command)”; the offer will not appear."
    )
  }

  static func nameAdvice(_ id: String) -> Text {
    Text(
      de:
        "Geben Sie unter names ein anderes Wort an; sonst beginnt der Leitfaden mit /\(id).start.",
      en: "Give another word under names; else the guide begins with /\(id).start."
    )
  }

  static let ownStrayAdvice = Text(
    de: "Nennen Sie den Gegenstand des Leitfadens beim Namen.",
    en: "Call by its name what the guide is about."
  )
  static let strayAdvice = Text(
    de: "Wählen Sie unter examples Sätze, die weniger danach klingen.",
    en: "Choose sentences under examples that sound less like it."
  )
}

extension UserError {
  static func faultyGuides(_ faulty: Int, of guides: Int, in folder: String) -> UserError {
    UserError(
      Text(
        de: "Leitfäden mit Fehlern in „\(folder)“: \(faulty) von \(guides).",
        en: "Guides with errors in “\(folder)”: \(faulty) of \(guides)."
      ),
      advice: Text(
        de: "Darüber steht, was zu berichtigen ist; die anderen lassen sich benutzen.",
        en: "Above is what to put right; the others can be used."
      )
    )
  }

  static func noGuides(in folder: String) -> UserError {
    UserError(
      Text(
        de: "Im Ordner „\(folder)“ liegt kein Leitfaden.",
        en: "The folder “\(folder)” holds no guide."
      ),
      advice: Text(
        de: "Leitfäden sind Dateien mit der Endung .yaml; plugin.yaml beschreibt nur die Sammlung.",
        en: "Guides are files that end in .yaml; plugin.yaml only describes the collection."
      )
    )
  }
}
