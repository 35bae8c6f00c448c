import LotseKit

/// An item of a group, a row of a list, or the run itself, with the answers in it.
struct Frame: Sendable {
  /// Which fields it has.
  let schema: Schema
  /// What tells it from the other items.
  var key = ""
  /// Which item it is, from 1.
  var index = 0
  /// What it is called.
  var title = ""
  /// What it is about: a row, or a chosen value.
  var row: Row?
  /// The item of another group that it is about, with those that lies in.
  var source: [Frame] = []
  /// The answers of its own questions, by id.
  var answers: [String: Answer] = [:]
  /// The questions that were left out by their conditions, and those not yet reached, are missing.
  var groups: [String: [Frame]] = [:]
}

/// What an expression can see: the run, the item it stands in, and names of loops.
struct Scope: Sendable {
  /// The run first, the innermost item last.
  var frames: [Frame]
  /// Names beside the fields.
  var names: [String: Value] = [:]

  init(_ root: Frame) { frames = [root] }

  init(frames: [Frame], names: [String: Value] = [:]) {
    self.frames = frames
    self.names = names
  }

  /// The innermost item; the run itself if there is none.
  var item: Frame? { frames.last }

  /// The place of the innermost item among all: `dim.d01.saetze.d01_1`.
  var path: String {
    frames.dropFirst().map { "\($0.schema.name).\($0.key)" }.joined(separator: ".")
  }

  /// The scope of an item of a group of the innermost one.
  func within(_ item: Frame) -> Scope { Scope(frames: frames + [item], names: names) }

  /// The same with a further name.
  func naming(_ name: String?, _ value: Value) -> Scope {
    guard let name else { return self }
    var scope = self
    scope.names[name] = value
    return scope
  }
}
