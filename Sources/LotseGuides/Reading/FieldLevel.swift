/// Collects the fields of a run or of an item while its questions are read.
///
/// A class, since sections add to what they stand in; it never leaves the task that reads.
final class FieldCollector {
  let name: String
  var fields: [String: Schema.Field]

  init(name: String, fields: [String: Schema.Field] = [:]) {
    self.name = name
    self.fields = fields
  }
}

/// Where in a guide questions are read.
struct FieldLevel {
  /// What collects the fields, that of the run first.
  var collectors: [FieldCollector]
  /// The names of the items around.
  var names: [String: ExpressionType] = [:]
  /// Whether the user adds the items; there, no groups are possible.
  var isOpen = false

  /// The names that are within reach here, as far as they were read.
  func scope(limit: Int?) -> TypeScope {
    TypeScope(
      schemas: collectors.map { Schema(name: $0.name, fields: $0.fields) },
      names: names,
      limit: limit
    )
  }

  var innermost: FieldCollector? { collectors.last }
}
