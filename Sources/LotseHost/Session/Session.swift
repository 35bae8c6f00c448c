package import LotseKit

/// Takes lines from a front end, runs the commands they mean, and gives back what comes of it.
package actor Session {
  /// How a line ended.
  package enum Ending: Sendable {
    /// It was dealt with.
    case done
    /// It could not be done; the user has been told.
    case failed(UserError)
    /// The program is to end.
    case leave
  }

  /// What happens at a question that nothing answers.
  package enum Asking: Sendable {
    /// The user is asked.
    case person
    /// Nobody is asked; what is missing is listed.
    case nobody
  }

  /// What a session is made of.
  package struct Parts: Sendable {
    package var registry: Registry
    package var workspace: any Workspace
    package var frontEnd: any FrontEnd
    package var router: any LineRouter
    package var clock: any WallClock
    package var effects: SessionEffects
    package var calendarFiles: (any CalendarFiles)?
    /// The clock's zone and the holidays; without one, the clock never changes.
    package var almanac: Almanac?
    package var randomness: @Sendable () -> UInt64
    /// Where the bodies of commands run; without one, on any thread.
    package var executor: (any TaskExecutor)?

    package init(
      registry: Registry,
      workspace: any Workspace,
      frontEnd: any FrontEnd,
      router: any LineRouter,
      clock: any WallClock,
      effects: SessionEffects,
      calendarFiles: (any CalendarFiles)? = nil,
      almanac: Almanac? = nil,
      randomness: @escaping @Sendable () -> UInt64,
      executor: (any TaskExecutor)? = nil
    ) {
      self.registry = registry
      self.workspace = workspace
      self.frontEnd = frontEnd
      self.router = router
      self.clock = clock
      self.effects = effects
      self.calendarFiles = calendarFiles
      self.almanac = almanac
      self.randomness = randomness
      self.executor = executor
    }
  }

  let parts: Parts
  package internal(set) var language: Language
  var asking: Asking
  var supplied: [String: SuppliedAnswer]
  var followUps: [FollowUp] = []
  /// The plain sentence that is being dealt with; `nil` for a command.
  var sentence: String?
  /// What it was taken for, once that is settled.
  var understood: Understanding?
  /// What was done last, the newest at the end: later lines may go on from it.
  var turns: [Turn] = []
  /// How many conversations wait for the command that is running: there, a number is an answer,
  /// and takes up no offer.
  var digressions = 0
  /// Whether lines are to come, in which a number can take up an offer.
  var hasLinesToCome = true
  /// Ends the command that is running, if one is.
  var interruption: FirstResult<BodyEnd>?

  package init(
    _ parts: Parts,
    language: Language,
    asking: Asking,
    supplied: [String: SuppliedAnswer] = [:]
  ) {
    self.parts = parts
    self.language = language
    self.asking = asking
    self.supplied = supplied
  }

  var registry: Registry { parts.registry }
  var workspace: any Workspace { parts.workspace }
  var frontEnd: any FrontEnd { parts.frontEnd }

  /// Stops the command that is running.
  ///
  /// What it wrote does not count.
  package func interrupt() { interruption?.resume(.interrupted) }

  /// Deals with one line: a command, a number that takes up an offer, or plain words.
  package func handle(_ line: String) async -> Ending {
    // Nobody types that; to look at every character of it would take long.
    if line.utf8.count > UserError.longestLine { return await fail(.lineTooLong) }
    let typed = line.trimmed
    sentence = nil
    understood = nil
    do {
      if typed.isEmpty { return .done }
      if typed == "?" { return try await call(LineWords("help"), typed: "/help") }
      if typed.hasPrefix("/") {
        return try await call(LineWords(String(typed.dropFirst())), typed: typed)
      }
      if let number = Int(typed) { return try await take(offer: number) }
      return try await understand(typed)
    } catch let error as UserError {
      return await fail(error)
    } catch {
      return await fail(.defect(of: "lotse", error))
    }
  }

  /// Runs the command that words from a shell name.
  package func call(arguments: [String]) async -> Ending {
    let words = LineWords(arguments: arguments)
    hasLinesToCome = false
    do {
      return try await call(words, typed: "/" + words.line)
    } catch let error as UserError {
      return await fail(error)
    } catch {
      return await fail(.defect(of: "lotse", error))
    }
  }

  private func call(_ words: LineWords, typed: String) async throws -> Ending {
    switch registry.resolve(words.words.map(\.text), in: language) {
    case .command(let reference, let count):
      return await run(try await invocation(of: reference, words, from: count, typed: typed))
    case .plugin(let manifest):
      let name = manifest.names.shown(in: language)
      return try await call(LineWords("help \(name)"), typed: typed)
    case .ambiguous(let references):
      throw UserError.ambiguousCommand(words.words[0].text, references)
    case .unknown(let name, let nearest, let group):
      if let control = Control(line: typed) { throw await outOfPlace(control, typed) }
      throw UserError.unknownCommand(name, nearest: nearest, of: group)
    }
  }

  /// Reads the arguments of a call.
  private func invocation(
    of reference: CommandReference,
    _ words: LineWords,
    from index: Int,
    typed: String
  ) async throws -> Invocation {
    guard let command = registry.command(reference) else {
      throw UserError.noSuchPlugin(reference.plugin)
    }
    let path = registry.path(reference, in: language)
    let values = try ArgumentParser(command: command, path: path, setting: setting)
      .parse(words, from: index)
    let reader = ArgumentReader(reader: answerReader(), checker: AnswerChecker(setting: setting))
    let answers = try await reader.read(values, for: command, of: reference.plugin)
    return Invocation(reference, arguments: answers, line: typed)
  }

  /// Takes up an offer.
  package func take(_ followUp: FollowUp) async -> Ending {
    guard let reference = registry.reference(followUp.command) else {
      return await fail(.unknownCommand(followUp.command, nearest: []))
    }
    let line = "/" + registry.path(reference, in: language)
    do {
      let arguments = try await arguments(of: followUp, for: reference)
      return await run(Invocation(reference, arguments: arguments, line: line))
    } catch let error as UserError {
      return await fail(error)
    } catch {
      return await fail(.defect(of: reference.plugin, error))
    }
  }

  /// The arguments of an offer: a text where something else is expected is read as if typed, since
  /// who makes the offer may not know what the other plugin expects.
  private func arguments(
    of followUp: FollowUp,
    for reference: CommandReference
  ) async throws -> [String: Answer] {
    var arguments = followUp.arguments
    for parameter in registry.command(reference)?.parameters ?? [] {
      let form = parameter.form
      if case .text = form.kind { continue }
      guard case .given(.text(let text))? = arguments[form.id] else { continue }
      arguments[form.id] = .given(try await answerReader().read(text, for: form))
    }
    return arguments
  }

  var setting: AnswerSetting {
    AnswerSetting(language: language, now: parts.clock.now, almanac: parts.almanac)
  }

  func answerReader() -> AnswerReader {
    AnswerReader(
      setting: setting,
      store: workspace.records(writingAs: ""),
      calendarFiles: parts.calendarFiles
    )
  }

  /// Speaks another language from here on, at the prompt too.
  package func speak(_ language: Language) async {
    self.language = language
    await frontEnd.speak(language)
  }

  /// Tells the user what went wrong.
  func fail(_ error: UserError) async -> Ending {
    await frontEnd.show(error.document(in: language), as: .error)
    return .failed(error)
  }

  /// Tells the user something that is neither a result nor a question.
  func remark(_ text: Text) async {
    await frontEnd.show(Document(Prose(text.in(language))), as: .remark)
  }
}
