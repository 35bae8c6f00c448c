import Glibc
import LotseCalendar
import LotseHost
import LotseKit
import LotseKnowledge
import LotseRouting
import LotseStore
import LotseTerminal
import LotseYAML

// One command, or a session over many lines.
extension Run {
  /// Runs the command, or the lines that a person or a pipe gives.
  func talk() async throws -> Int32 {
    guard !workspace.file.path.isEmpty else { throw UserError.noHome }
    let status = try await held()
    await workspace.close()
    return status
  }

  private func held() async throws -> Int32 {
    let language = await spokenLanguage()
    let supplied = try options.answersFile.map(Self.answers) ?? [:]
    guard Self.isPerson else {
      let console = PipeConsole(style: style(in: language))
      let session = session(on: try self.console(over: console), language, .nobody, supplied)
      return await converse(in: session)
    }
    let console = await terminal(in: language)
    let session = session(
      on: try self.console(over: console),
      language,
      options.asksNobody ? .nobody : .person,
      supplied
    )
    let stop = Task { for await _ in console.interruptions { await session.interrupt() } }
    defer { stop.cancel() }
    return await converse(in: session)
  }

  /// Whether a person sits at a terminal, both to read and to type.
  static var isPerson: Bool { isatty(0) == 1 && isatty(1) == 1 }

  private func converse(in session: Session) async -> Int32 {
    if !options.command.isEmpty {
      let ending = await session.call(arguments: options.command)
      return await fileOutcome.error?.exitStatus ?? status(of: ending)
    }
    guard Self.isPerson else {
      return status(of: await session.prompt(keepsGoing: options.keepsGoing))
    }
    await session.greet()
    let background = Task { await BackgroundWork(beside: session).run() }
    defer { background.cancel() }
    return status(of: await session.prompt())
  }

  private func status(of ending: Session.Ending) -> Int32 {
    if case .failed(let error) = ending { error.exitStatus } else { 0 }
  }

  private func status(of close: Session.Close) -> Int32 {
    if case .failed(let error) = close { error.exitStatus } else { 0 }
  }

  func session(
    on console: any FrontEnd,
    _ language: Language,
    _ asking: Session.Asking,
    _ supplied: [String: SuppliedAnswer]
  ) -> Session {
    // Lines from a pipe may answer questions; a single command has no lines to come.
    let isSession = options.command.isEmpty && !options.asksNobody
    return Session(
      Session.Parts(
        registry: registry,
        workspace: workspace,
        frontEnd: console,
        router: lineRouter(before: PromptRouter(registry.manifests)),
        clock: clock,
        effects: effects,
        calendarFiles: calendarFiles,
        almanac: almanac,
        randomness: randomness,
        executor: thread
      ),
      language: language,
      asking: isSession ? .person : asking,
      supplied: supplied
    )
  }

  /// The seeds of conversations; by chance, unless the same is to come of the same.
  private var randomness: @Sendable () -> UInt64 {
    if options.now != nil { return CountedSeeds().next }
    return { UInt64.random(in: .min ... .max) }
  }

  /// The calendar files that may be named; a single command leaves standard input free.
  var calendarFiles: CalendarFolder {
    CalendarFolder(
      zone: zone,
      home: places.variables["HOME"],
      takesStandardInput: !options.command.isEmpty && !Self.isPerson
    )
  }

  /// What finds the meaning of plain lines: a command, or else a card.
  func lineRouter(before base: PromptRouter) -> KnowledgeRouter {
    KnowledgeRouter(before: base, knowledge: knowledge, advisors: Catalogue.advisors)
  }

  /// The language that was asked for, else the remembered one, else the locale's.
  func spokenLanguage() async -> Language {
    if let language = options.language { return language }
    // A store that cannot be read must not keep anyone from repairing it.
    let remembered = try? await workspace.setting(Setting.language.rawValue)
    return remembered.flatMap(Language.init(rawValue:)) ?? places.language
  }

  private func terminal(in language: Language) async -> ReadlineConsole {
    let keeps = (try? await workspace.setting(Setting.history.rawValue)) != "off"
    let console = await ReadlineConsole(
      style: style(in: language),
      history: places.history.map { HistoryFile(path: $0) },
      keepsHistory: keeps,
      environment: places.variables
    )
    surroundings.listen { await console.secondsSinceKey }
    return console
  }

  /// How documents look on standard output.
  func style(in language: Language) -> TextStyle {
    TextStyle(
      language: language,
      isPlain: options.isPlain || places.isPlain,
      isTerminal: isatty(1) == 1,
      environment: places.variables
    )
  }

  private static func answers(_ path: String) throws(UserError) -> [String: SuppliedAnswer] {
    let content = try FileContent.read(path)
    do {
      return try AnswersFile(parsing: content, file: path).answers
    } catch {
      throw error.userError
    }
  }
}
