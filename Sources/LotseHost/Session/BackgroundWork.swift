import LotseKit

/// Runs the background work of plugins beside a session.
package struct BackgroundWork: Sendable {
  let session: Session

  package init(beside session: Session) { self.session = session }

  /// Runs all background work until it ends or the task is cancelled.
  ///
  /// Work that fails is named
  /// once and ends; the session goes on.
  package func run() async {
    let plugins = await session.registry.plugins.compactMap { $0 as? any BackgroundPlugin }
    await withDiscardingTaskGroup { group in
      for plugin in plugins {
        group.addTask { await run(plugin) }
      }
    }
  }

  private func run(_ plugin: any BackgroundPlugin) async {
    let id = plugin.manifest.id
    let surroundings = SessionBackground(session: session, parts: session.parts, plugin: id)
    do {
      try await plugin.work(in: surroundings)
    } catch is CancellationError {
      return
    } catch {
      let report = (error as? UserError) ?? .defect(of: id, error)
      await surroundings.announce(report.document(in: await session.language))
    }
  }
}

/// What background work sees of the session it runs beside.
private struct SessionBackground: Background {
  let session: Session
  let parts: Session.Parts
  let plugin: String

  var language: Language { get async { await session.language } }
  var now: Moment { get async { parts.clock.now } }
  var store: any RecordStore { parts.workspace.records(writingAs: plugin) }

  func announce(_ message: Document) async { await parts.frontEnd.show(message, as: .notice) }

  func change(orAfter seconds: Int) async throws {
    let revision = try await parts.workspace.revision()
    // Another process cannot wake this one; once a second, a look costs some microseconds.
    for _ in 0..<max(1, seconds) {
      try await Task.sleep(for: .seconds(1))
      if try await parts.workspace.revision() != revision { return }
    }
  }
}
