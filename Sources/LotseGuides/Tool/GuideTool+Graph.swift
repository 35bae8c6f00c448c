import LotseKit

extension GuideTool {
  /// Shows the way through the questions.
  ///
  /// Its value has the same as a graph in the language of Graphviz (`dot`) and as a list of nodes.
  func graph(_ conversation: any Conversation) async throws -> Reply {
    let guide = try await guide(conversation)
    let drawing = GuideDrawing(guide: guide, language: conversation.language)
    return Reply(drawing.document, value: ["dot": .string(drawing.dot)])
  }
}

/// The questions of a guide with what they depend on.
struct GuideDrawing {
  let guide: Guide
  let language: Language

  /// The questions as an indented list, each with its condition.
  var document: Document {
    var lines: [Prose] = []
    add(guide.elements, level: 0, &lines)
    var blocks: [Block] = [.heading(2, Prose(guide.title.in(language)))]
    blocks += lines.map(Block.paragraph)
    if !guide.outcomes.isEmpty {
      let outcomes = guide.outcomes.map { outcome in
        line("→ \(outcome.id)", outcome.label, outcome.when, level: 0)
      }
      blocks += outcomes.map(Block.paragraph)
    }
    return Document(blocks)
  }

  private func add(_ elements: [GuideElement], level: Int, _ lines: inout [Prose]) {
    for element in elements {
      switch element {
      case .question(let question) where question.isNote: continue
      case .question(let question):
        lines.append(line(question.id, question.label, question.when, level: level))
      case .group(let group):
        lines.append(line(name(of: group), group.label, group.when, level: level))
        add(group.elements, level: level + 1, &lines)
      }
    }
  }

  private func name(of group: GuideGroup) -> String {
    switch group.kind {
    case .section: "\(group.id):"
    case .open(let count, _, _): "\(group.id) [\(count.lowerBound)–\(count.upperBound)]:"
    case .over(let list, _): "\(group.id) × \(list.text):"
    }
  }

  private func line(
    _ name: String,
    _ label: Wording,
    _ when: GuideExpression?,
    level: Int
  ) -> Prose {
    let indent = String(repeating: "\u{2003}", count: level)
    var prose: Prose = "\(indent)\(name, .code) \(label.plain.in(language))"
    if let when {
      let word = Text(de: "wenn", en: "if").in(language)
      prose = prose + " \(word + " " + when.text, .faint)"
    }
    return prose
  }

  /// The dependencies for Graphviz: an arrow from each answer to what depends on it.
  var dot: String {
    var lines = ["digraph \"\(guide.id)\" {", "  rankdir=LR;", "  node [shape=box];"]
    for question in guide.elements.flatMap(\.questions) where !question.isNote {
      lines.append("  \(question.id) [label=\(quoted(question.label.plain.in(language)))];")
      lines += arrows(to: question.id, question.when?.node.names ?? [])
    }
    for calculation in guide.calculations {
      lines.append("  \(calculation.id) [shape=ellipse];")
      lines += arrows(to: calculation.id, calculation.value.node.names)
    }
    for outcome in guide.outcomes {
      let node = "outcome_\(outcome.id)"
      lines.append("  \(node) [shape=octagon, label=\(quoted(outcome.label.plain.in(language)))];")
      lines += arrows(to: node, outcome.when?.node.names ?? [])
    }
    return (lines + ["}"]).joined(separator: "\n") + "\n"
  }

  private func arrows(to target: String, _ names: [String]) -> [String] {
    let questions = guide.elements.flatMap(\.questions).map(\.id)
    let known = Set(questions + guide.calculations.map(\.id))
    return Set(names).intersection(known).subtracting([target]).sorted().map {
      "  \($0) -> \(target);"
    }
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.map {
      $0 == "\"" || $0 == "\\" ? "\\\($0)" : $0.isNewline ? " " : String($0)
    }
    return "\"\(escaped.joined())\""
  }
}
