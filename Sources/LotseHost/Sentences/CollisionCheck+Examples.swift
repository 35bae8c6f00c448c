package import LotseKit

extension CollisionCheck {
  /// How the example sentences of a plugin fare among all plugins that are there.
  package struct Examples: Sendable {
    /// The plugin.
    package let plugin: Manifest
    /// How many sentences it has.
    package let count: Int
    /// Those that do not lead to the command that they are examples of.
    package let strays: [Stray]
    /// Those at which Lotse asks, with the command among the choices.
    package let asked: [Stray]
    /// Those that are answered at once, with the command below the answer.
    package let answered: [Stray]

    /// How many lead straight to their command.
    package var arrived: Int { count - strays.count - asked.count - answered.count }
  }

  /// The ids of the plugins that are there.
  package var ids: [String] { manifests().map(\.id) }

  /// How the examples fare of all plugins that have any, or of one: each is led to a command as if
  /// somebody had typed it.
  ///
  /// - Parameter id: The plugin; `nil` for all.
  /// - Returns: What became of them, in the order of the plugins.
  package func examples(of id: String? = nil) async -> [Examples] {
    let all = manifests()
    let router = router(all)
    let names = NameIndex(all)
    var found: [Examples] = []
    for plugin in all where id == nil || plugin.id == id {
      let sentences = sentences(of: [plugin])
      if sentences.isEmpty { continue }
      var (strays, asked, answered): ([Stray], [Stray], [Stray]) = ([], [], [])
      for example in sentences {
        let reached = await router.route(example.sentence, in: example.language).references
        if reached == [example.command] { continue }
        let stray = example.stray(isOwn: true, Self.strayed(example, reached, names))
        if reached.contains(example.command) {
          asked.append(stray)
        } else if reached == [answering] {
          answered.append(stray)
        } else {
          strays.append(stray)
        }
      }
      found.append(
        Examples(
          plugin: plugin,
          count: sentences.count,
          strays: strays,
          asked: asked,
          answered: answered
        )
      )
    }
    return found
  }
}
