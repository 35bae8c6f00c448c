import LotseKit
import LotseYAML

// What follows from the answers.
extension GuideReader {
  func readOutcomes(_ node: YAMLNode?) -> [GuideOutcome] {
    elements(node).compactMap { node in
      guard let fields = Fields(node, .outcome, flaws), let label = wording(fields["label"]),
        let id = id(fields["id"], space: "outcome")
      else { return nil }
      return GuideOutcome(
        id: id,
        position: node.position,
        when: expression(fields["when"]),
        label: label,
        text: wording(fields["text"])
      )
    }
  }

  func readFindings(_ node: YAMLNode?) -> [GuideFinding] {
    elements(node).compactMap { node in
      guard let fields = Fields(node, .finding, flaws), let text = wording(fields["text"]),
        let id = id(fields["id"], space: "finding")
      else { return nil }
      let kinds: [String: Callout.Kind] = [
        "note": .note, "tip": .tip, "warning": .warning, "open": .open,
      ]
      let kind = oneOf(kinds.keys.sorted(), fields["kind"], Text(verbatim: "kind"))
      return GuideFinding(
        id: id,
        position: node.position,
        when: expression(fields["when"]),
        list: expression(fields["for"]),
        text: text,
        kind: kind.flatMap { kinds[$0] } ?? .note,
        citations: citations(fields["source"])
      )
    }
  }

  func readDocuments(_ node: YAMLNode?) -> [GuideDocument] {
    elements(node).compactMap { node in
      guard let fields = Fields(node, .document, flaws), let title = wording(fields["title"]),
        let id = id(fields["id"], space: "document")
      else { return nil }
      let template: [Language: GuideTemplate]?
      switch (fields["text"], fields["template"]) {
      case (let text?, nil): template = templates(text)
      case (nil, let file?): template = templateFiles(file)
      default:
        flaws.add(at: node.position, GuideWords.oneTemplate)
        template = nil
      }
      return GuideDocument(
        id: id,
        position: node.position,
        title: title,
        when: expression(fields["when"]),
        template: template ?? [:]
      )
    }
  }

  func readFollowUps(_ node: YAMLNode?) -> [GuideFollowUp] {
    elements(node).compactMap { node in
      guard let fields = Fields(node, .followUp, flaws), let label = wording(fields["label"]),
        let command = word(fields["command"])
      else { return nil }
      if !command.contains("."), let place = fields["command"] {
        flaws.add(at: place.position, GuideWords.commandForm(command))
      }
      let arguments = members(fields["arguments"]).compactMap { member in
        wording(member.value).map { (name: member.key, value: $0) }
      }
      return GuideFollowUp(
        position: node.position,
        label: label,
        command: command,
        when: expression(fields["when"]),
        list: expression(fields["for"]),
        limit: min(max(0, integer(fields["limit"]) ?? 3), 20),
        arguments: arguments
      )
    }
  }
}

extension GuideWords {
  static let oneTemplate = Text(
    de: "Ein Dokument braucht entweder text (die Vorlage selbst) oder template (eine Datei).",
    en: "A document needs either text (the template itself) or template (a file)."
  )

  static func commandForm(_ command: String) -> Text {
    Text(
      de: "„\(command)“ nennt keinen Befehl: Plugin und Befehl stehen mit einem Punkt, etwa"
        + " agenda.add.",
      en:
        "“\(command)” names no command: plugin and command stand with a point, such as agenda.add."
    )
  }
}
