import LotseKit

/// The questions which section comes next.
struct SectionMenu {
  static let stop = "stop"
  static let finish = "finish"
  /// Another section than the proposed one.
  static let other = "other"

  let sections: [SectionState]
  /// The section that was done last.
  let after: String?

  var isComplete: Bool { sections.allSatisfy(\.isComplete) }

  /// Whether a section had all its answers.
  func wasDone(_ key: String) -> Bool { sections.first { $0.key == key }?.isComplete ?? false }

  /// All sections with their state.
  var all: Question<String> {
    question(
      "section.which",
      Text(de: "Womit geht es weiter?", en: "What comes next?"),
      sections.map { Choice($0.key, Text(verbatim: $0.title), help: state(of: $0)) } + ends
    )
  }

  /// Whether the next section follows.
  var next: Question<String> {
    let done = sections.count(where: \.isComplete)
    var choices: [Choice] = []
    if let section = sections.first(where: { $0.key == proposal }) {
      choices.append(
        Choice(
          section.key,
          Text(de: "weiter mit: \(section.title)", en: "go on with: \(section.title)")
        )
      )
    }
    choices.append(
      Choice(Self.other, Text(de: "einen anderen Abschnitt wählen", en: "choose another section"))
    )
    return question(
      "section.next",
      Text(
        de: "Fertig: \(done) von \(sections.count) Abschnitten. Wie geht es weiter?",
        en: "Done: \(done) of \(sections.count) sections. What comes next?"
      ),
      choices + ends
    )
  }

  private func question(_ id: String, _ prompt: Text, _ choices: [Choice]) -> Question<String> {
    var question = Question.choice(id, prompt, choices)
      .initially(.choice(proposal))
      .explained(
        Text(
          de: "Alles Beantwortete bleibt erhalten, auch wenn Sie aufhören.",
          en: "Everything answered is kept, even if you stop."
        )
      )
    question.form.asksForOrder = true
    return question
  }

  private var ends: [Choice] {
    let stop = Choice(Self.stop, Text(de: "für heute aufhören", en: "stop for today"))
    let finish = Choice(Self.finish, Text(de: "abschließen", en: "finish"))
    return isComplete ? [stop, finish] : [stop]
  }

  /// The next section that is not done, or the end.
  private var proposal: String {
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
