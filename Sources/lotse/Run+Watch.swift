import LotseDesktop
import LotseHost
import LotseKit
import LotseStore
import LotseTerminal

// The background work of all plugins without a prompt.
extension Run {
  /// Whether reminding was asked for, and nothing else.
  var wantsWatch: Bool {
    let words = options.command
    switch registry.resolve(words, in: language) {
    case .command(let reference, words.count):
      return WatchPlugin.commands.contains(reference.qualified)
    default: return false
    }
  }

  /// Reminds until a signal ends it.
  func watch() async throws -> Int32 {
    guard !workspace.file.path.isEmpty else { throw UserError.noHome }
    let language = await spokenLanguage()
    let notifier = try? await DesktopNotifier.connect(places.variables)
    let console = WatchConsole(notifier: notifier, style: style(in: language))
    let session = session(on: console, language, .nobody, [:])
    let signals = EndSignals()
    let work = Task {
      await console.sayWhere()
      await withDiscardingTaskGroup { group in
        group.addTask { await console.follow { _ = await session.take($0) } }
        group.addTask { await BackgroundWork(beside: session).run() }
        group.addTask { await followLanguage(of: session) }
      }
    }
    await signals.first()
    work.cancel()
    await work.value
    await workspace.close()
    return 0
  }

  /// Speaks whatever language is chosen in the meantime, here or at a prompt beside.
  private func followLanguage(of session: Session) async {
    var revision: Int?
    while !Task.isCancelled {
      let present = try? await workspace.revision()
      if present != revision {
        let language = await spokenLanguage()
        if await session.language != language { await session.speak(language) }
      }
      revision = present
      try? await Task.sleep(for: .seconds(1))
    }
  }
}
