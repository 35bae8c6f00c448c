import LotseHost
import LotseKit

/// What can be typed at every question instead of an answer, as help shows it.
struct QuestionInput {
  /// How it is typed; the first spelling is the one to show.
  let spellings: [String]
  /// What it does: one line.
  let meaning: String

  /// Everything that can be typed, in a language.
  static func all(in language: Language) -> [QuestionInput] {
    let why = Text(
      de: "warum gefragt wird und wie man antwortet",
      en: "why this is asked, and how to answer"
    )
    let escape = Text(
      de: "davor gesetzt, ist die Zeile eine Antwort, auch wenn sie wie ein Befehl aussieht",
      en: "put before a line, makes it an answer even if it looks like a command"
    )
    return [QuestionInput(spellings: ["?"], meaning: why.in(language))]
      + Control.allCases.map { control in
        let shown = control.names.shown(in: language)
        let others = control.names.all.filter { $0 != shown }
        return QuestionInput(
          spellings: ([shown] + others).map { "/" + $0 },
          meaning: control.summary.in(language)
        )
      }
      + [QuestionInput(spellings: ["\\"], meaning: escape.in(language))]
  }
}
