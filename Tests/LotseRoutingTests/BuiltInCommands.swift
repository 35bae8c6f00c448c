import LotseHost
import LotseKit
import LotseRouting

/// The commands that Prompts/ has examples for, as bare manifests, and the router for them.
///
/// The manifests say no more than the commands' ids, so that what is measured are the examples.
enum BuiltInCommands {
  static func manifests(for material: RoutingMaterial) -> [Manifest] {
    let ids = material.examples.keys.sorted()
    let byPlugin = Dictionary(grouping: ids) {
      $0.split(separator: ".").first.map(String.init) ?? ""
    }
    return byPlugin.sorted { $0.key < $1.key }.map { plugin, ids in
      Manifest(
        id: plugin,
        version: "1",
        names: Names(plugin),
        title: Text(verbatim: plugin),
        summary: Text(verbatim: ""),
        commands: ids.map { id in
          let name = String(id.dropFirst(plugin.count + 1))
          let sentence = Parameter(
            form: QuestionForm("text", Text(verbatim: ""), .text(TextRule())),
            names: Names("text"),
            style: .rest
          )
          return Command(
            name,
            names: Names(name),
            place: name == "add" ? .main : .named,
            summary: Text(verbatim: ""),
            parameters: ["add", "search", "list", "meeting"].contains(name) ? [sentence] : [],
            effect: .reads
          )
        }
      )
    }
  }

  static func router() throws -> Router {
    let material = try RoutingMaterial.embedded()
    return Router(manifests(for: material), material: material)
  }
}
