import LotseHost
import LotseKit

/// What may stand where on a command line, for every shell.
///
/// A place is where the words before lead: the beginning, a plugin (`log`), a command (`log.add`).
struct CompletionTable: Sendable {
  /// A word that may stand somewhere.
  struct Candidate: Sendable, Hashable {
    /// The word.
    var word: String
    /// What it means: one line.
    var meaning: String
  }

  /// What a value may be.
  enum Values: Sendable, Hashable {
    /// Nothing that is known beforehand.
    case unknown
    /// These words, in each language.
    case words([Language: [Candidate]])
    /// The name of a file.
    case files
    /// Something from the store.
    case store
  }

  /// An option that takes a value.
  struct Option: Sendable, Hashable {
    /// How it may be written, with its dashes.
    var spellings: [String]
    /// What its value may be.
    var values: Values
  }

  /// Where the words before lead.
  struct Place: Sendable, Hashable {
    /// Its name in the scripts; empty for the beginning.
    var id: String
    /// The words that lead further, each spelling with the id of its place.
    var steps: [Step] = []
    /// The words that lead further, as they are offered.
    var words: [Language: [Candidate]] = [:]
    /// The options, with their dashes, as they are offered.
    var options: [Language: [Candidate]] = [:]
    /// The options that take a value.
    var valued: [Option] = []
    /// What may stand there without a name, by its position.
    var arguments: [Values] = []
    /// Whether the last argument may be several words.
    var hasRest = false
  }

  /// A way from one place to the next.
  struct Step: Sendable, Hashable {
    /// The words that go it.
    var spellings: [String]
    /// The id of the place it leads to.
    var place: String
  }

  /// The places, the beginning first.
  private(set) var places: [Place]

  init(registry: Registry, options: [GlobalOption]) {
    var builder = CompletionTableBuilder(registry: registry)
    for option in options { builder.add(option) }
    for manifest in registry.manifests {
      for command in manifest.commands { builder.add(command, of: manifest) }
    }
    places = builder.places
  }
}
