import LotseKit

/// The keys that a mapping of a guide may have: one table for reading, checking and the schema.
struct KeyTable: Sendable {
  /// What the value of a key is.
  indirect enum Shape: Sendable {
    case word, text, integer, truth, expression
    case oneOf([String])
    case listOf(Shape)
    case mapOf(Shape)
    case table(@Sendable () -> KeyTable)
    case either([Shape])
    case anything
  }

  /// A key.
  struct Key: Sendable {
    let name: String
    let shape: Shape
    let meaning: Text
    let isRequired: Bool

    init(
      _ name: String,
      _ shape: Shape,
      de german: String,
      en english: String,
      required: Bool = false
    ) {
      self.name = name
      self.shape = shape
      meaning = Text(de: german, en: english)
      isRequired = required
    }

    /// The same key, which may be missing.
    var optional: Key {
      Key(name, shape, de: meaning.in(.german), en: meaning.in(.english))
    }
  }

  /// What has these keys.
  let title: Text
  /// The keys.
  let keys: [Key]
  /// Whether further keys are columns of the author's own.
  var isOpen = false

  /// The names of the keys.
  var names: [String] { keys.map(\.name) }

  /// What people of other tools call keys, and what they are called here.
  static let foreignNames: [String: String] = [
    "relevant": "when", "visible_if": "when", "visibleIf": "when", "if": "when",
    "condition": "when", "show_if": "when", "wenn": "when", "bedingung": "when",
    "name": "id", "key": "id", "kennung": "id",
    "question": "label", "prompt": "label", "text": "label", "frage": "label", "titel": "title",
    "heading": "title", "hint": "help", "description": "help", "hilfe": "help", "warum": "why",
    "options": "choices", "values": "choices", "enum": "choices", "answers": "choices",
    "constraint": "check", "validate": "check", "validation": "check",
    "calculation": "calculate", "calculations": "calculate", "variables": "calculate",
    "optional": "required", "mandatory": "required", "min": "minimum", "max": "maximum",
    "min_length": "minLength", "max_length": "maxLength", "placeholder": "example",
    "dontKnow": "unsure", "fields": "questions", "items": "questions", "steps": "questions",
    "results": "outcomes", "result": "outcomes", "message": "message", "followups": "follow-ups",
    "follow_ups": "follow-ups", "beispiele": "examples", "fragen": "questions", "typ": "type",
    "kind": "type", "command": "names", "commands": "names", "default_value": "default",
    "initial": "default", "regex": "pattern", "lang": "languages",
  ]

  /// What people of other tools call types of questions.
  static let foreignTypes: [String: String] = [
    "string": "text", "textarea": "text", "input": "text", "str": "text", "float": "number",
    "decimal": "number", "int": "integer", "bool": "boolean", "yesno": "boolean",
    "checkbox": "boolean", "select": "choice", "select_one": "choice", "select_multiple": "choice",
    "dropdown": "choice", "checkboxes": "choice", "radio": "choice", "enum": "choice",
    "range": "scale", "rating": "scale", "likert": "scale", "markdown": "note", "info": "note",
    "section": "group", "repeat": "group", "datum": "date", "zahl": "number", "day": "date",
    "auswahl": "choice", "ja/nein": "boolean", "skala": "scale",
  ]
}
