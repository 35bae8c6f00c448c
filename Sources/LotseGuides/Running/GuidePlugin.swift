package import LotseKit

/// A guide as a plugin.
package struct GuidePlugin: Plugin {
  /// What the guide is called, takes and leaves.
  package let manifest: Manifest
  private let file: OnDemand<Guide>

  /// A guide that was read.
  package init(_ guide: Guide) {
    manifest = GuideCommands.manifest(of: guide)
    file = OnDemand { guide }
  }

  /// A guide of which only the head was read; the rest is read when it is needed.
  init(_ manifest: Manifest, reading guide: @escaping @Sendable () throws -> Guide) {
    self.manifest = manifest
    file = OnDemand(guide)
  }

  /// The guide.
  ///
  /// - Throws: A ``UserError`` with the place of what is wrong with it.
  package var guide: Guide { get throws { try file.value } }

  /// Runs one command of the guide.
  package func run(_ request: Request, in conversation: any Conversation) async throws -> Reply {
    let guide = try guide
    let context = try await GuideContext(guide, conversation)
    switch request.command {
    case "start":
      let given = Set(request.arguments.keys)
      return try await Interview(context: context, given: given).start()
    case "continue":
      let run = try await context.run(request, .open)
      return try await Interview(context: context).go(on: run, again: false)
    case "change":
      let run = try await context.run(request, .any)
      return try await Interview(context: context).go(on: run, again: true)
    case "list": return try await RunList(context: context).reply()
    case "show": return try await context.show(request)
    case "compare": return try await context.compare(request)
    case "delete": return try await context.delete(request)
    default: throw UnknownCommand(id: request.command)
    }
  }
}

/// The host asked for a command that a guide does not have: a defect.
struct UnknownCommand: Error {
  let id: String
}
