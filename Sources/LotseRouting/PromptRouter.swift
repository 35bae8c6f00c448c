package import LotseHost
package import LotseKit
package import LotseYAML
import LotsePrompts

/// Routes plain lines by the plugins' own words and the sentences in Prompts/.
///
/// They are read at the first plain line, so that a start that needs none costs nothing.
package actor PromptRouter: LineRouter {
  private let manifests: @Sendable () -> [Manifest]
  /// The router, and for which plugins it was made.
  private var made: (router: Router, plugins: [(id: String, version: String)])?

  /// A router for the commands of some plugins, which are looked for again at each line.
  package init(_ manifests: @autoclosure @escaping @Sendable () -> [Manifest]) {
    self.manifests = manifests
  }

  /// What a line means, as far as can be told.
  package func route(_ line: String, in language: Language) -> Route {
    routing(of: line, in: language).route
  }

  /// The commands that a line may mean, with the words that spoke for each.
  package func candidates(for line: String, in language: Language) -> [Route.Candidate] {
    routing(of: line, in: language).candidates.map(\.forHost)
  }

  /// What a line about a field tells, of what is wanted.
  package nonisolated func reading(
    _ line: String,
    about field: String,
    wanting wanted: Set<Meaning>,
    _ time: TimeReader
  ) -> SentenceReading {
    SentenceUnderstander(line, about: field, wanting: wanted, time)?.reading ?? SentenceReading()
  }

  /// How a line goes on from those before it.
  package nonisolated func continuation(of line: String) -> Continuation? {
    Continuation(reading: line)
  }

  /// What a line asks after by its name.
  package nonisolated func inquiry(in line: String) -> Inquiry? { Inquiry(reading: line) }

  /// What a line was taken for, with the words that decided.
  package func routing(of line: String, in language: Language) -> Routing {
    let manifests = manifests()
    if let made, Self.are(manifests, made.plugins) {
      return made.router.route(line, language: language)
    }
    let router = load(manifests)
    made = (router, manifests.map { ($0.id, $0.version) })
    return router.route(line, language: language)
  }

  private static func are(_ manifests: [Manifest], _ plugins: [(id: String, version: String)])
    -> Bool
  {
    manifests.count == plugins.count
      && plugins.indices.allSatisfy {
        manifests[$0].id == plugins[$0].id && manifests[$0].version == plugins[$0].version
      }
  }

  private func load(_ manifests: [Manifest]) -> Router {
    // The files are part of the program and tested with it. Should one be broken all the same,
    // the plugins' own words still lead somewhere.
    Router(manifests, material: (try? .embedded()) ?? RoutingMaterial())
  }
}

extension Routing {
  /// The decision in the words of the host.
  package var route: Route {
    switch decision {
    case .certain(let candidate): .certain(candidate.forHost)
    case .ask(let candidates): .unsure(candidates.map(\.forHost))
    case .none(let nearest): .none(nearest: nearest.map(\.forHost))
    }
  }
}

extension Routing.Candidate {
  fileprivate var forHost: Route.Candidate {
    Route.Candidate(
      reference,
      intent: intent,
      score: score,
      fit: fit,
      words: evidence.map { Route.Word($0.word, weight: $0.weight) }
    )
  }
}

extension RoutingMaterial {
  /// The sentences and cues in Prompts/.
  ///
  /// - Throws: A ``YAMLError`` if a file there is not as it must be.
  package static func embedded() throws(YAMLError) -> RoutingMaterial {
    var material = RoutingMaterial()
    for path in EmbeddedPrompts.paths
    where path.hasPrefix("examples/") || path == cues || path == topics {
      let node = try YAMLNode(parsing: EmbeddedPrompts.bytes(path) ?? [], file: path)
      switch path {
      case cues: material.cues = try node.groupsByLanguage()
      case topics: material.topics = try node.groupsByLanguage()
      case outside: material.outside = try node.sentencesByLanguage()
      default: material.examples.merge(try node.sentencesByName()) { $1 }
      }
    }
    material.fields = try EmbeddedPrompts.decode("routing/fields.yaml", as: Fields.self)
    material.model = EmbeddedPrompts.file("routing/model.tsv").flatMap(IntentModel.init)
    return material
  }

  private static let cues = "routing/cues.yaml"
  private static let topics = "routing/lexicon.yaml"
  private static let outside = "examples/outside.yaml"
}
