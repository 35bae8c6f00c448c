package import LotseKit

extension QuestionForm {
  /// The question as JSON Schema (draft 2020-12) says it, in a language: for other programs.
  package func schema(in language: Language) -> JSONValue {
    guard case .object(var members) = kind.schema(in: language) else { return .null }
    members["title"] = .string(prompt.in(language))
    members["description"] = (help ?? why).map { .string($0.in(language)) }
    return .object(members)
  }
}

extension AnswerKind {
  /// The values allowed, as JSON Schema.
  func schema(in language: Language) -> JSONValue {
    switch self {
    case .text(let rule):
      return [
        "type": "string", "minLength": .integer(rule.length.lowerBound),
        "maxLength": .integer(rule.length.upperBound),
      ]
    case .number(let rule): return rule.schema
    case .day: return ["type": "string", "format": "date"]
    case .boolean: return ["type": "boolean"]
    case .choice(let rule): return rule.schema(in: language)
    case .scale(let levels):
      return ["type": "integer", "enum": .array(levels.map { .integer($0.number) })]
    case .record(let kind): return ["type": "integer", "minimum": 1, "record": .string(kind.id)]
    case .group(let rule):
      return [
        "type": "array", "minItems": .integer(rule.count.lowerBound),
        "maxItems": .integer(rule.count.upperBound),
        "items": [
          "type": "object",
          "properties": .object(
            Dictionary(
              rule.questions.map { ($0.id, $0.schema(in: language)) },
              uniquingKeysWith: { $1 }
            )
          ),
        ],
      ]
    }
  }
}

extension NumberRule {
  fileprivate var schema: JSONValue {
    var members: [String: JSONValue] = ["type": isWhole ? "integer" : "number"]
    members["minimum"] = minimum.map(JSONValue.number)
    members["maximum"] = maximum.map(JSONValue.number)
    return .object(members)
  }
}

extension ChoiceRule {
  fileprivate func schema(in language: Language) -> JSONValue {
    let values = JSONValue.array(
      choices.map { ["const": .string($0.value), "title": .string($0.label.in(language))] }
    )
    guard let count else { return ["type": "string", "oneOf": values] }
    return [
      "type": "array", "minItems": .integer(count.lowerBound), "uniqueItems": true,
      "maxItems": .integer(count.upperBound), "items": ["type": "string", "oneOf": values],
    ]
  }
}
