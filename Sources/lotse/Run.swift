import LotseCalendar
import LotseHost
import LotseKit
import LotseKnowledge
import LotseManual
import LotsePrompts
import LotsePublishing
import LotseStore
import LotseTerminal

/// One run of the program, as it was called.
struct Run {
  let options: Options
  let places: Places
  /// Where everything happens that is not left to itself; `nil` is on any thread.
  let thread: WaitingThread?
  let language: Language
  let clock: any WallClock
  let zone: LocalZone
  let almanac: Almanac
  let workspace: SQLiteWorkspace
  let knowledge: Knowledge
  let effects = SessionEffects()
  let surroundings: Surroundings
  let publisher: Publisher
  let fileOutcome = FileOutcome()
  let registry: Registry

  /// Puts the parts together; nothing is opened or read yet.
  ///
  /// - Throws: A ``UserError`` if the present or the store's place is not usable.
  init(_ options: Options, _ places: Places, _ thread: WaitingThread? = nil) throws {
    self.options = options
    self.places = places
    self.thread = thread
    language = options.language ?? places.language
    clock = try options.now.map { try StoppedClock($0) } ?? SystemClock()
    zone = LocalZone.ofSystem(places.variables)
    almanac = Almanac(zone: zone.rules, holidays: try EmbeddedPrompts.holidays())
    // Help and version need no store, and so no place for one.
    workspace = SQLiteWorkspace(StoreFile(options.store ?? places.store ?? ""), clock: clock)
    let installed = InstalledPlugins(places)
    knowledge = Knowledge(own: { installed.cardFolders.flatMap { CardFolder($0).files() } })
    surroundings = Surroundings(places.variables)
    publisher = Publisher(
      zone: zone,
      version: Version.number,
      variables: places.variables
    ) { document, language in
      TextRenderer(style: TextStyle(language: language)).text(document)
    }
    registry = Catalogue.registry(
      workspace,
      knowledge,
      effects,
      publisher,
      installed,
      places: places,
      presence: surroundings,
      service: DesktopService(options, places),
      history: places.history.map { HistoryFile(path: $0) }
    )
  }

  /// Does what was asked.
  func status() async throws -> Int32 {
    if options.wantsVersion {
      Output.standard.write("lotse \(Version.number)\n")
      return 0
    }
    if options.wantsHelp {
      try showHelp()
      return 0
    }
    if let text = try await machineText() {
      Output.standard.write(text)
      return 0
    }
    // To remind takes several tasks at once, which go on for days.
    if wantsWatch { return try await Task.detached { try await watch() }.value }
    return try await talk()
  }

  private func showHelp() throws {
    let manual = Manual.lotse(registry)
    let document =
      options.command.isEmpty
      ? manual.overview(in: language, at: .shell)
      : try manual.help(on: options.command, in: language, at: .shell)
    Output.standard.write(TextRenderer(style: style(in: language)).text(document))
  }
}
