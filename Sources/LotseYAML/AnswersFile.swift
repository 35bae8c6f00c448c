package import LotseHost
import LotseKit

/// The answers to a command's questions, written beforehand in a YAML file (`--answers`).
///
/// A file is a mapping from the ids of questions to answers, each written as the user would type
/// it; the question's own rules decide later what it means:
///
/// ```yaml
/// subject: Dienstvereinbarung zur E-Akte
/// people: [Frau Kaya, Herr Öztürk]    # several of several, or several lines: a list
/// steps:                              # a question that repeats: a list of mappings
///   - what: Entwurf abstimmen
///     due: 4.12.
/// place: ~                            # left out; so is an empty value
/// strategy:                           # questions that belong together, as a guide has them
///   level: 3                          # the same as strategy.level: 3
/// budget: ??                          # don't know yet: kept as an open point
/// ```
///
/// A value of nothing but question marks is "don't know yet". Between brackets, and for a single
/// one, YAML wants quotes around it. JSON of the same shape is read as well.
package struct AnswersFile: Sendable, Hashable {
  /// The answers by question id.
  package var answers: [String: SuppliedAnswer]
  /// Where each answer's key stands, by question id.
  package var positions: [String: YAMLPosition]

  /// Reads an answers file; an empty one has no answers.
  ///
  /// - Throws: A ``YAMLError`` that says where, what, and what is allowed.
  package init(parsing bytes: some Collection<UInt8>, file: String) throws(YAMLError) {
    let root = try YAMLNode(parsing: bytes, file: file)
    answers = [:]
    positions = [:]
    if root.isNull { return }
    guard case .mapping(let members) = root.content else {
      throw YAMLError(at: root.position, .answersExpected)
    }
    try add(members, below: "")
  }

  /// Takes answers; a mapping holds those of questions whose ids begin with its key.
  private mutating func add(_ members: [YAMLMember], below prefix: String) throws(YAMLError) {
    for member in members {
      if case .mapping(let inner) = member.value.content {
        try add(inner, below: prefix + member.key + ".")
      } else {
        answers[prefix + member.key] = try SuppliedAnswer(member.value)
        positions[prefix + member.key] = member.keyPosition
      }
    }
  }
}

extension SuppliedAnswer {
  private static func byQuestion(
    _ members: [YAMLMember]
  ) throws(YAMLError) -> [String: SuppliedAnswer] {
    var answers: [String: SuppliedAnswer] = [:]
    for member in members { answers[member.key] = try SuppliedAnswer(member.value) }
    return answers
  }

  fileprivate init(_ node: YAMLNode) throws(YAMLError) {
    switch node.content {
    case .scalar(let scalar) where scalar.isNull: self = .skipped
    case .scalar(let scalar) where scalar.isOnlyQuestionMarks: self = .unsure
    case .scalar(let scalar): self = .text(scalar.text)
    case .sequence(let elements): self = try SuppliedAnswer(elements)
    case .mapping: throw YAMLError(at: node.position, .answerIsMapping)
    }
  }

  /// A list of texts, or of the items of a repeating question: what the first element is, all
  /// must be.
  private init(_ elements: [YAMLNode]) throws(YAMLError) {
    guard case .mapping? = elements.first?.content else {
      var texts: [String] = []
      for element in elements {
        guard let text = element.text, !element.isNull else {
          throw YAMLError(at: element.position, .textExpected)
        }
        texts.append(text)
      }
      self = .list(texts)
      return
    }
    var items: [[String: SuppliedAnswer]] = []
    for element in elements {
      guard case .mapping(let members) = element.content else {
        throw YAMLError(at: element.position, .itemExpected)
      }
      items.append(try Self.byQuestion(members))
    }
    self = .items(items)
  }
}

extension YAMLScalar {
  fileprivate var isOnlyQuestionMarks: Bool { !text.isEmpty && text.allSatisfy { $0 == "?" } }
}

extension YAMLProblem {
  fileprivate static let answersExpected = YAMLProblem(
    Text(
      de: "Eine Antwortdatei besteht aus Zeilen der Form „frage: antwort“.",
      en: "An answers file consists of lines of the form “question: answer”."
    )
  )

  fileprivate static let answerIsMapping = YAMLProblem(
    Text(
      de: "Hier wird ein Text oder eine Liste erwartet.",
      en: "A text or a list is expected here."
    ),
    advice: Text(
      de: "Bei einer Frage, die sich wiederholt, beginnt jeder Eintrag mit einem Strich.",
      en: "For a question that repeats, each item begins with a dash."
    )
  )

  fileprivate static let textExpected = YAMLProblem(
    Text(
      de: "In dieser Liste wird hier ein Text erwartet.",
      en: "A text is expected here in this list."
    )
  )

  fileprivate static let itemExpected = YAMLProblem(
    Text(
      de: "In dieser Liste wird hier ein Eintrag aus „frage: antwort“ erwartet, wie davor.",
      en: "An item of “question: answer” is expected here, like the ones before, in this list."
    )
  )
}
