import LotseKit

/// What a plain sentence is taken for: a call of a command, and what tells each of its arguments.
struct Understanding: Sendable {
  let reference: CommandReference
  let command: Command
  /// The field that the sentence is about, as the router knows it.
  let field: String
  let sentence: String
  /// The answers that the sentence gives, by question id; read and checked.
  var arguments: [String: Answer] = [:]
  /// The words that told each of them.
  var words: [String: String] = [:]
  /// The record that an argument names, by question id.
  var records: [String: SpokenOf] = [:]
  /// The names in it that the store knows, and that arguments took.
  var names: [String] = []
  /// Whether the sentence asks for something new, where the command changes what there is.
  var isNew = false
  /// What was spoken of before and is meant again.
  var goesOn: Relation?
  /// The number of the choice that decided, made when the same was said before.
  var choice: Int?

  /// How a sentence goes on from what came before.
  enum Relation: Sendable, Hashable {
    /// From a record that was spoken of.
    case record(SpokenOf)
    /// From the command before.
    case command(String)
  }

  /// What the parameters take.
  var wanted: Set<Meaning> { Set(command.parameters.flatMap(\.meanings)) }

  /// The parameters that have an answer, in their order.
  var told: [Parameter] { command.parameters.filter { arguments[$0.form.id] != nil } }

  /// Those of them that took something out of the sentence.
  var details: [Parameter] {
    told.filter { !$0.meanings.contains(.sentence) || words[$0.form.id] != nil }
  }

  /// Whether all that was understood is which command is meant: the rest are the person's words.
  var isOnlyWords: Bool {
    details.allSatisfy { $0.meanings.contains(.words) }
  }
}

/// A record that was spoken of in a conversation.
struct SpokenOf: Sendable, Hashable {
  /// The id of its kind.
  var kind: String
  var number: Int
  var title: String
  /// What it is called, where it is told that it is meant.
  var noun: Text?
}
