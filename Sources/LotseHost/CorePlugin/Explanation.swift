import LotseKit

/// Says why a reply says what it says: the rules, the answers they used, where they come from; and
/// how a sentence led to its command.
struct Explanation {
  let recent: RecentReply
  let reasons: [Reason]
  /// Whether only some of the reasons were asked for.
  let isFiltered: Bool
  let readings: [RecentReply.Reading]
  let language: Language

  private func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }

  var document: Document {
    var blocks = reasons.flatMap(blocks)
    if let understood { blocks.append(.paragraph(understood)) }
    blocks += told
    if blocks.isEmpty { blocks.append(.paragraph(Prose(nothingToExplain))) }
    if isFiltered {
      let more = say("/warum zeigt alle Gründe.", "/why shows all reasons.")
      blocks.append(.paragraph(Prose(more, .faint)))
    }
    return Document(blocks)
  }

  private func blocks(of reason: Reason) -> [Block] {
    var blocks: [Block] = [
      .heading(2, Prose(reason.statement)),
      .paragraph("\(say("Regel", "Rule"), .strong): \(reason.rule)"),
    ]
    if !reason.because.isEmpty {
      let used = reason.because.joined(separator: "; ")
      blocks.append(.paragraph("\(say("Angewandt auf", "Applied to"), .strong): \(used)"))
    }
    let sources = reason.evidence.compactMap { $0.source(in: language) }
    return sources.isEmpty ? blocks : blocks + [.sources(sources)]
  }

  /// How the sentence was understood; `nil` if there was none.
  private var understood: Prose? {
    guard let sentence = recent.sentence?.shortened() else { return nil }
    guard let first = readings.first else {
      return Prose(
        say(
          "Für „\(sentence)“ sprach kein Wort, das zu einem Befehl gehört.",
          "No word of “\(sentence)” belongs to a command."
        )
      )
    }
    let words = words(of: first)
    let heard =
      recent.command == nil && recent.understood == nil
      ? say(
        "„\(sentence)“ war zu ungewiss; am nächsten kam \(first.path)",
        "“\(sentence)” was too uncertain; the nearest was \(first.path)"
      )
      : say(
        "„\(sentence)“ klang am ehesten nach \(first.path)",
        "“\(sentence)” sounded most like \(first.path)"
      )
    return Prose("\(heard) (\(percent(first.score)))\(words).\(runnerUp)", .faint)
  }

  /// The words that spoke for a command, each with its weight.
  private func words(of reading: RecentReply.Reading) -> String {
    let writer = NumberWriter(language: language)
    let words = reading.words.prefix(5).map { word in
      "\(word.word) (\(writer.text((word.weight * 10).rounded() / 10)))"
    }
    return words.isEmpty ? "" : ": " + words.joined(separator: ", ")
  }

  /// What the sentence told, and what else decided.
  private var told: [Block] {
    guard let understood = recent.understood else { return [] }
    var lines = recent.told.map { value, words -> Prose in
      words.map { "\(value) \(say("aus „\($0)“", "from “\($0)”"), .faint)" } ?? Prose(value)
    }
    if case .record = understood.understanding.goesOn {
      lines.append(
        Prose(
          say(
            "Gemeint ist, wovon eben die Rede war; das ging vor.",
            "It is about what was just spoken of; that came first."
          )
        )
      )
    }
    lines += understood.hints.map { Prose($0) }
    if lines.isEmpty { return [] }
    return [.paragraph(Prose(understood.line, .code)), .list(lines)]
  }

  private var runnerUp: String {
    guard let second = readings.dropFirst().first else { return "" }
    // Commands of one field have the words that spoke for the field in common.
    let words = second.words == readings.first?.words ? "" : words(of: second)
    return " " + say("Danach kam", "Next came")
      + " \(second.path) (\(percent(second.score)))\(words)."
  }

  private func percent(_ part: Double) -> String {
    "\(Int((part * 100).rounded()))" + say("\u{A0}%", "%")
  }

  private var nothingToExplain: String {
    let command = recent.command?.shortened() ?? ""
    return say(
      "\(command) folgt keiner Regel, die zu begründen wäre: Lotse hat getan, was da stand.",
      "\(command) follows no rule that could be explained: Lotse did what it said."
    )
  }

  var value: JSONValue {
    [
      "command": recent.command.map(JSONValue.string) ?? .null,
      "sentence": recent.sentence.map(JSONValue.string) ?? .null,
      "told": recent.understood?.json ?? .null,
      "reasons": .array(reasons.map(json)),
      "readings": .array(
        readings.prefix(3).map { reading in
          [
            "command": .string(reading.path), "score": .number(reading.score),
            "words": .array(reading.words.map { .string($0.word) }),
            "weights": .array(reading.words.map { .number($0.weight) }),
          ]
        }
      ),
    ]
  }

  private func json(_ reason: Reason) -> JSONValue {
    [
      "statement": .string(reason.statement), "rule": .string(reason.rule),
      "because": .array(reason.because.map(JSONValue.string)),
      "evidence": .array(
        reason.evidence.compactMap { evidence in
          evidence.certainty == .uncertain ? nil : try? JSONValue(encoding: evidence)
        }
      ),
    ]
  }
}
