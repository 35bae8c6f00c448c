package import LotseKit

extension GuideTool {
  /// The JSON Schema of the format, or of the answers to a guide.
  func schema(_ conversation: any Conversation) async throws -> Reply {
    let name = try await conversation.ask(Self.file.optional)
    let schema = try schema(of: name, in: conversation.language)
    return Reply([.verbatim(Prose(schema.text(pretty: true), .code))], value: schema)
  }

  /// The JSON Schema (2020-12) of the format, or of the answers to the guide of a name.
  ///
  /// - Throws: A ``UserError`` if there is no such guide, or it cannot be used.
  package func schema(of name: String?, in language: Language) throws -> JSONValue {
    guard let name else { return FormatSchema(language: language).schema }
    return AnswerSchema(guide: try files.guide(name).usable, language: language).schema
  }
}

/// The format of guides as a JSON Schema, so that editors complete and explain its keys.
struct FormatSchema {
  let language: Language

  var schema: JSONValue {
    var schema = object(.guide)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = .string(Text(de: "Leitfaden für Lotse", en: "Guide for Lotse").in(language))
    schema["$defs"] = [
      "text": [
        "oneOf": [
          ["type": "string"],
          [
            "type": "object", "additionalProperties": false,
            "properties": ["de": ["type": "string"], "en": ["type": "string"]],
          ],
        ]
      ],
      "question": .object(question),
    ]
    return .object(schema)
  }

  /// A question of any type, and what each type demands and allows.
  private var question: [String: JSONValue] {
    var schema = object(.question)
    schema["allOf"] = .array(KeyTable.questionTypes.map(rule))
    return schema
  }

  private func rule(for type: String) -> JSONValue {
    let table = KeyTable.question(of: type)
    let required = table.keys.filter(\.isRequired).map { JSONValue.string($0.name) }
    return [
      "if": ["properties": ["type": ["const": .string(type)]], "required": ["type"]],
      "then": [
        "required": .array(required),
        "propertyNames": ["enum": .array(table.names.map(JSONValue.string))],
      ],
    ]
  }

  private func object(_ table: KeyTable) -> [String: JSONValue] {
    var properties: [String: JSONValue] = [:]
    for key in table.keys {
      var shape = self.shape(key.shape)
      shape["description"] = .string(key.meaning.in(language))
      properties[key.name] = .object(shape)
    }
    let required = table.keys.filter(\.isRequired).map { JSONValue.string($0.name) }
    return [
      "type": "object", "properties": .object(properties), "required": .array(required),
      "additionalProperties": .boolean(table.isOpen),
    ]
  }

  private func shape(_ shape: KeyTable.Shape) -> [String: JSONValue] {
    switch shape {
    case .word: ["type": ["string", "number", "boolean"]]
    case .text: ["$ref": "#/$defs/text"]
    case .integer: ["type": "integer"]
    case .truth: ["type": "boolean"]
    case .expression: ["type": ["string", "number", "boolean"]]
    case .oneOf(let names): ["enum": .array(names.map(JSONValue.string))]
    case .listOf(let element): ["type": "array", "items": .object(self.shape(element))]
    case .mapOf(let value): ["type": "object", "additionalProperties": .object(self.shape(value))]
    case .table(let table): reference(table())
    case .either(let shapes): ["anyOf": .array(shapes.map { .object(self.shape($0)) })]
    case .anything: [:]
    }
  }

  private func reference(_ table: KeyTable) -> [String: JSONValue] {
    // Questions hold questions; there, the schema refers to itself.
    table.names == KeyTable.question.names ? ["$ref": "#/$defs/question"] : object(table)
  }
}

/// The answers to a guide as a JSON Schema, as an answers file gives them.
struct AnswerSchema {
  let guide: Guide
  let language: Language

  var schema: JSONValue {
    var schema = object(guide.elements)
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["title"] = .string(guide.title.in(language))
    return .object(schema)
  }

  private func object(_ elements: [GuideElement]) -> [String: JSONValue] {
    ["type": "object", "properties": .object(properties(elements)), "additionalProperties": false]
  }

  private func properties(_ elements: [GuideElement]) -> [String: JSONValue] {
    var properties: [String: JSONValue] = [:]
    for element in elements {
      switch element {
      case .question(let question) where question.isNote: continue
      case .question(let question): properties[question.id] = .object(value(question))
      case .group(let group):
        switch group.kind {
        case .section: properties.merge(self.properties(group.elements)) { $1 }
        case .open(let count, _, _):
          properties[group.id] = [
            "type": "array", "items": .object(object(group.elements)),
            "minItems": .integer(count.lowerBound), "maxItems": .integer(count.upperBound),
          ]
        case .over:
          properties[group.id] = [
            "type": "object", "additionalProperties": .object(object(group.elements)),
          ]
        }
      }
    }
    return properties
  }

  private func value(_ question: GuideQuestion) -> [String: JSONValue] {
    var value: [String: JSONValue]
    switch question.kind {
    case .text(let rule, _):
      value = ["type": "string", "maxLength": .integer(rule.length.upperBound)]
    case .number(let isWhole, _, _, _): value = ["type": isWhole ? "integer" : "number"]
    case .day, .note: value = ["type": "string"]
    case .boolean: value = ["enum": ["ja", "nein", "yes", "no", true, false]]
    case .choice(.rows(let rows), nil):
      value = ["enum": .array(rows.map { .string($0.value) })]
    case .choice(_, nil): value = ["type": "string"]
    case .choice: value = ["type": ["array", "string"], "items": ["type": "string"]]
    case .scale(let rows, let hasNone):
      let numbers = (hasNone ? [0] : []) + rows.compactMap { $0.score.map { Int($0) } }
      value = ["enum": .array(numbers.map(JSONValue.integer))]
    }
    if question.isOptional || question.allowsUnsure {
      let skipped: [JSONValue] = question.isOptional ? [["type": "null"]] : []
      let unsure: [JSONValue] = question.allowsUnsure ? [["const": "??"]] : []
      value = ["anyOf": .array([.object(value)] + skipped + unsure)]
    }
    value["description"] = .string(question.label.plain.in(language))
    return value
  }
}
