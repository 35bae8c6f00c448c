package import LotseKit

/// Finds what a plugin has in common with the others: example sentences that lead elsewhere once it
/// is there, and names that are taken.
package struct CollisionCheck: Sendable {
  /// An example sentence that does not lead to the command it is an example of.
  package struct Stray: Sendable, Hashable {
    /// The sentence.
    package let sentence: String
    /// Whether it is one of the plugin itself; else it is another's, which the plugin takes away.
    package let isOwn: Bool
    /// Where it leads.
    package let problem: Text
  }

  let manifests: @Sendable () -> [Manifest]
  private let further: @Sendable () -> [String: [Language: [String]]]
  let router: @Sendable ([Manifest]) -> any LineRouter
  /// What answers questions itself and names the command that they lead to below its answer.
  let answering: CommandReference?

  /// A check against some plugins.
  ///
  /// - Parameters:
  ///   - manifests: The plugins that are there.
  ///   - further: Examples of their commands beside those that they declare, by qualified id.
  ///   - answering: What answers questions itself and names the command below its answer.
  ///   - router: Makes what leads plain sentences to the commands of some plugins.
  package init(
    manifests: @escaping @Sendable () -> [Manifest],
    further: @escaping @Sendable () -> [String: [Language: [String]]],
    answering: CommandReference? = nil,
    router: @escaping @Sendable ([Manifest]) -> any LineRouter
  ) {
    self.answering = answering
    self.manifests = manifests
    self.further = further
    self.router = router
  }

  /// The sentences that lead elsewhere with a plugin, its own first; none if it has no examples.
  package func strays(with plugin: Manifest) async -> [Stray] {
    let own = plugin.exampleSentences
    if own.isEmpty { return [] }
    let others = manifests().filter { $0.id != plugin.id }
    let whole = others + [plugin]
    let router = router(whole)
    let names = NameIndex(whole)
    var strays: [Stray] = []
    for example in own {
      let reached = await router.route(example.sentence, in: example.language).references
      if reached == [example.command] { continue }
      strays.append(example.stray(isOwn: true, Self.strayed(example, reached, names)))
    }
    return strays + (await taken(by: own, from: others, names, router))
  }

  /// What is said of each name of a plugin that calls another one already.
  package func takenNames(of plugin: Manifest) -> [Text] {
    let others = manifests().filter { $0.id != plugin.id }
    return plugin.names.all.compactMap { name in
      others.first { $0.isCalled(name) }.map { other in
        Text(
          de: "/\(name) ruft schon „\(other.title.in(.german))“ auf.",
          en: "/\(name) calls “\(other.title.in(.english))” already."
        )
      }
    }
  }

  /// The examples of other plugins that reached their command before, and now do not.
  private func taken(
    by own: [ExampleSentence],
    from others: [Manifest],
    _ names: NameIndex,
    _ router: any LineRouter
  ) async -> [Stray] {
    let words = own.reduce(into: Set()) { $0.formUnion($1.beginnings) }
    let former = self.router(others)
    var strays: [Stray] = []
    for example in sentences(of: others) where !words.isDisjoint(with: example.beginnings) {
      let reached = await router.route(example.sentence, in: example.language).references
      if reached == [example.command] { continue }
      let before = await former.route(example.sentence, in: example.language).references
      guard before == [example.command] else { continue }
      strays.append(example.stray(isOwn: false, Self.taken(example, reached, names)))
    }
    return strays
  }

  /// Every example sentence of some plugins.
  func sentences(of plugins: [Manifest]) -> [ExampleSentence] {
    let more = further()
    return plugins.flatMap { plugin in
      plugin.exampleSentences
        + plugin.commands.flatMap { command -> [ExampleSentence] in
          let reference = CommandReference(plugin: plugin.id, command: command.id)
          return ExampleSentence.all(more[reference.qualified] ?? [:], of: reference)
        }
    }
  }
}

extension Manifest {
  /// Whether a word after the slash leads to the plugin.
  fileprivate func isCalled(_ name: String) -> Bool {
    let direct = commands.filter { $0.place == .topLevel }.flatMap(\.names.all)
    return (names.all + [id] + direct).contains { $0.folded == name.folded }
  }
}

extension Route {
  /// The commands that it leads to: one, or several to choose from, or none.
  var references: [CommandReference] {
    switch self {
    case .certain(let candidate): [candidate.reference]
    case .unsure(let candidates): candidates.map(\.reference)
    case .none: []
    }
  }
}

// What is said of them.
extension CollisionCheck {
  static func strayed(
    _ example: ExampleSentence,
    _ reached: [CommandReference],
    _ names: NameIndex
  ) -> Text {
    let sentence = example.sentence
    let end = destination(reached, names)
    return Text(
      de: "„\(sentence)“ führt nicht hierher, sondern \(end.in(.german)).",
      en: "“\(sentence)” does not lead here but \(end.in(.english))."
    )
  }

  private static func taken(
    _ example: ExampleSentence,
    _ reached: [CommandReference],
    _ names: NameIndex
  ) -> Text {
    let sentence = example.sentence
    let end = destination(reached, names)
    let former = path(example.command, names)
    return Text(
      de: "„\(sentence)“ führt bisher zu \(former.in(.german)), dann \(end.in(.german)).",
      en: "“\(sentence)” leads to \(former.in(.english)) so far, then \(end.in(.english))."
    )
  }

  private static func destination(_ reached: [CommandReference], _ names: NameIndex) -> Text {
    let paths = reached.map { path($0, names) }
    let german = paths.map { $0.in(.german) }.joined(separator: " oder ")
    let english = paths.map { $0.in(.english) }.joined(separator: " or ")
    switch reached.count {
    case 0: return Text(de: "zu keinem Befehl", en: "to no command")
    case 1: return Text(de: "zu \(german)", en: "to \(english)")
    default: return Text(de: "zur Rückfrage: \(german)", en: "to asking back: \(english)")
    }
  }

  /// How a command is called after the slash.
  private static func path(_ reference: CommandReference, _ names: NameIndex) -> Text {
    func path(_ language: Language) -> String {
      "/" + (names.path(reference, in: language) ?? reference.qualified)
    }
    return Text(de: path(.german), en: path(.english))
  }
}
