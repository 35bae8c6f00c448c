import LotseKit

/// Runs the background work of plugins beside a session.
package struct BackgroundWork: Sendable {
  let session: Session

  package init(beside session: Session) { self.session = session }

  /// Runs all background work until it ends or the task is cancelled.
  ///
  /// Work that could not be done is named once and begins anew a minute later; a defect ends it.
  /// The session goes on in any case.
  package func run() async {
    let plugins = await session.registry.firstPlugins.compactMap { $0 as? any BackgroundPlugin }
    await withDiscardingTaskGroup { group in
      for plugin in plugins {
        group.addTask { await run(plugin) }
      }
    }
  }

  private func run(_ plugin: any BackgroundPlugin) async {
    let id = plugin.manifest.id
    let surroundings = SessionBackground(session: session, parts: session.parts, plugin: id)
    var told: UserError?
    while !Task.isCancelled {
      do {
        return try await plugin.work(in: surroundings)
      } catch is CancellationError {
        return
      } catch let error as UserError {
        // A store that is locked or full for a while must not end the reminding of weeks.
        if error != told { await surroundings.announce(error.document(in: await session.language)) }
        told = error
        try? await Task.sleep(for: Self.pause)
      } catch {
        let report = UserError.defect(of: id, error)
        return await surroundings.announce(report.document(in: await session.language))
      }
    }
  }

  /// How long after a failure the work begins anew.
  private static let pause = Duration.seconds(60)
}

/// What background work sees of the session it runs beside.
private struct SessionBackground: Background {
  let session: Session
  let parts: Session.Parts
  let plugin: String

  var language: Language { get async { await session.language } }
  var now: Moment { get async { parts.clock.now } }
  var store: any RecordStore { parts.workspace.records(writingAs: plugin) }

  var almanac: Almanac {
    get async {
      let known = parts.almanac ?? Almanac(zone: .fixed(parts.clock.now.offset))
      let profile = try? await store.records(Profile.self, matching: RecordQuery(limit: 1)).first
      return known.for(profile?.content.land)
    }
  }

  func announce(_ notice: Notice) async { await parts.frontEnd.show(notice) }

  func change(orAfter seconds: Int) async throws {
    let revision = try await parts.workspace.revision()
    // Another process cannot wake this one; once a second, a look costs some microseconds.
    for _ in 0..<max(1, seconds) {
      try await Task.sleep(for: .seconds(1))
      if try await parts.workspace.revision() != revision { return }
    }
  }
}
