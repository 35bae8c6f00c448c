import LotseKit

/// Which names an expression can use, and what they are.
struct TypeScope {
  /// The fields within reach, those of the run first, those of the innermost item last.
  var schemas: [Schema]
  /// Names beside them: of loops, of items.
  var names: [String: ExpressionType] = [:]
  /// The number of the question that is asked when the expression counts.
  ///
  /// What is asked later is nothing yet. `nil` where everything has been asked.
  var limit: Int?
  /// Whether the outcome is known.
  var hasOutcome = false

  /// The names within an item.
  func within(_ schema: Schema) -> TypeScope {
    var scope = self
    scope.schemas.append(schema)
    if let name = schema.itemName { scope.names[name] = .item(schema) }
    return scope
  }

  /// The names where everything has been asked.
  var afterwards: TypeScope {
    var scope = self
    scope.limit = nil
    scope.hasOutcome = true
    return scope
  }

  /// Every name that can be used.
  var known: [String] {
    schemas.flatMap(\.fields.keys) + names.keys
      + (hasOutcome ? ["outcome"] : []) + ["today", "profile", "previous"]
  }

  /// What is known of the administration.
  static let profile = Schema(
    name: "profile",
    fields: [
      "name": .column(.text), "land": .column(.text), "body": .column(.text),
      "inhabitants": .column(.number), "employees": .column(.number),
    ]
  )

  /// What is known of the last time.
  static let previous = Schema(
    name: "previous",
    fields: ["date": .column(.day), "exists": .column(.truth)]
  )

  /// What is known of the outcome.
  static let outcomeFields = ["label", "text"]
}
