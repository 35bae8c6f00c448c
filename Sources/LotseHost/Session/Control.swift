package import LotseKit

/// What can be typed at a question instead of an answer.
package enum Control: Sendable, CaseIterable {
  case explain, back, skip, unsure, review, pause, cancel, edit

  /// What is typed, as a whole line.
  package var names: Names {
    switch self {
    case .explain: Names("?")
    case .back: Names(de: "/zurück", en: "/back")
    case .skip: Names(de: "/überspringen", "/weiter", en: "/skip")
    case .unsure: Names(de: "/weißnicht", "/offen", en: "/unsure", aliases: ["/dontknow"])
    case .review: Names(de: "/übersicht", en: "/review")
    case .pause: Names(de: "/pause", "/unterbrechen", en: "/pause")
    case .cancel: Names(de: "/abbrechen", en: "/cancel")
    case .edit: Names(de: "/bearbeiten", en: "/edit")
    }
  }

  /// What it does, in one line.
  package var summary: Text {
    switch self {
    case .explain:
      Text(de: "warum gefragt wird und was passt", en: "why it is asked, and what fits")
    case .back: Text(de: "eine Frage zurück", en: "go back one question")
    case .skip: Text(de: "diese Frage auslassen", en: "leave this question out")
    case .unsure:
      Text(
        de: "weiß ich noch nicht: bleibt als offener Punkt",
        en: "don't know yet: stays as an open point"
      )
    case .review:
      Text(de: "alle Antworten zeigen und eine ändern", en: "show all answers and change one")
    case .pause: Text(de: "unterbrechen und später weitermachen", en: "stop here and go on later")
    case .cancel: Text(de: "das Gespräch verwerfen", en: "drop the conversation")
    case .edit: Text(de: "die Antwort im Editor schreiben", en: "write the answer in an editor")
    }
  }

  /// The control that a line calls, if it calls one.
  package init?(line: String) {
    let typed = line.trimmed.folded
    guard let match = Self.allCases.first(where: { $0.names.all.map(\.folded).contains(typed) })
    else { return nil }
    self = match
  }
}
