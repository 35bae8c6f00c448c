import LotseKit

/// A command about breaks: its declaration and what it does.
protocol BreakCommand: Sendable {
  /// What it is called and takes.
  var declaration: Command { get }
  /// Does it.
  func run(_ request: Request, in context: BreakContext) async throws -> Reply
}

/// What a command about breaks works with.
struct BreakContext: Sendable {
  let reminder: BreakReminder
  let conversation: any Conversation

  var files: BreakFiles { reminder.files }
  var memory: BreakMemory { reminder.memory }
  var language: Language { conversation.language }
  var now: Moment { conversation.now }
  var words: BreakWords { BreakWords(language: language) }

  /// The rules that follow from what the user wants.
  var rules: BreakRules {
    get async throws { try files.rules(for: try await memory.settings()) }
  }

  /// Where the user stands at the moment, whoever looked last, and when.
  var state: BreakState {
    get async throws {
      var state = try await memory.state()
      try await rules.catchUp(&state, by: Observation(now))
      return state
    }
  }

  /// A text in the language of the conversation.
  func say(_ german: String, _ english: String) -> String {
    Text(de: german, en: english).in(language)
  }

  /// Changes where the user stands, by the rules.
  func change<Value: Sendable>(
    _ change: @escaping @Sendable (BreakRules, inout BreakState) throws -> Value
  ) async throws -> Value {
    let rules = try await rules
    let sight = Observation(now, activity: await reminder.presence.activity())
    let value = try await memory.change { state in
      rules.catchUp(&state, by: sight)
      return try change(rules, &state)
    }
    guard let value else { throw UserError.noBreakComes }
    return value
  }

  /// An exercise that fits, with which the break can begin.
  func exercises(_ wish: ExerciseChooser.Wish) async throws -> [Exercise] {
    let chooser = ExerciseChooser(
      exercises: try files.library().exercises,
      cautions: try files.cautions.value,
      settings: try await memory.settings()
    )
    let recent = try await memory.state().recent
    return chooser.choose(wish, recent: recent, seed: conversation.seed)
  }
}
