import LotseKit

/// The question which section comes next.
struct SectionMenu {
  static let stop = "stop"
  static let finish = "finish"

  let sections: [SectionState]
  /// The section that was done last.
  let after: String?
  /// Whether sections that are done are looked at again.
  let again: Bool

  var isComplete: Bool { sections.allSatisfy(\.isComplete) }

  /// Whether a section had all its answers.
  func wasDone(_ key: String) -> Bool { sections.first { $0.key == key }?.isComplete ?? false }

  /// The question, with the next open section as the proposal.
  var question: Question<String> {
    var choices = sections.map { Choice($0.key, Text(verbatim: $0.title), help: state(of: $0)) }
    choices.append(
      Choice(Self.stop, Text(de: "für heute aufhören", en: "stop for today"))
    )
    if isComplete {
      choices.append(Choice(Self.finish, Text(de: "abschließen", en: "finish")))
    }
    return .choice("section", Text(de: "Womit geht es weiter?", en: "What comes next?"), choices)
      .initially(.choice(next))
      .explained(
        Text(
          de: "Alles Beantwortete bleibt erhalten, auch wenn Sie aufhören.",
          en: "Everything answered is kept, even if you stop."
        )
      )
  }

  private var next: String {
    let start = sections.firstIndex { $0.key == after }.map { $0 + 1 } ?? 0
    let order = sections[start...] + sections[..<start]
    return order.first { !$0.isComplete }?.key ?? Self.finish
  }

  private func state(of section: SectionState) -> Text {
    let (answered, asked) = (section.answered, section.asked)
    if section.isComplete {
      return section.unsure == 0
        ? Text(de: "fertig", en: "done")
        : Text(de: "fertig, offen: \(section.unsure)", en: "done, unclear: \(section.unsure)")
    }
    return answered == 0
      ? Text(de: "offen", en: "open")
      : Text(de: "\(answered) von \(asked)", en: "\(answered) of \(asked)")
  }
}
