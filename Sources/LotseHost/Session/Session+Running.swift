import LotseKit

// Running a command: its body is run over the answers so far until it asks something new; the
// user is asked, the answer is written down, and the body is run again. The run in which it asks
// nothing new is the one whose writes count.
extension Session {
  /// Runs a command to its end, or until the user leaves it.
  package func run(_ invocation: Invocation) async -> Ending {
    guard let manifest = registry.manifest(invocation.reference.plugin) else {
      return await fail(.noSuchPlugin(invocation.reference.plugin))
    }
    followUps = []
    return await hold(
      OpenConversation(
        ConversationHead(
          plugin: manifest.id,
          pluginVersion: manifest.version,
          command: invocation.reference.command,
          line: invocation.line,
          arguments: invocation.arguments,
          moment: parts.clock.now,
          language: language,
          seed: parts.randomness()
        )
      )
    )
  }

  /// Holds a conversation until it ends or the user leaves it.
  func hold(_ start: OpenConversation) async -> Ending {
    var conversation = start
    do {
      while true {
        let label = StepLabel(command: conversation.head.line, moment: parts.clock.now)
        let work = try await workspace.begin(label)
        switch await runBody(of: &conversation, on: work) {
        case .replied(let reply):
          if let error = unknownAnswers(in: conversation) ?? frontEnd.objection(to: reply) {
            await work.rollback()
            return try await abandon(&conversation, error)
          }
          return try await finish(conversation, with: reply, work)
        case .asks(let question):
          await work.rollback()
          if let ending = try await ask(question, in: &conversation) { return ending }
        case .interrupted:
          await work.rollback()
          return try await abandon(&conversation, .interrupted)
        case .failed(let error):
          await work.rollback()
          if let ending = try await recover(from: error, in: &conversation) { return ending }
        }
      }
    } catch let error as UserError {
      return await fail(error)
    } catch {
      return await fail(.defect(of: conversation.head.plugin, error))
    }
  }

  /// Runs the body once, and takes down what was answered without asking.
  private func runBody(
    of conversation: inout OpenConversation,
    on work: any UnitOfWork
  ) async -> BodyEnd {
    guard let plugin = registry.plugin(conversation.head.plugin) else {
      return .failed(.noSuchPlugin(conversation.head.plugin))
    }
    let replay = Replay(
      conversation.head,
      state: conversation.state,
      store: work,
      almanac: parts.almanac,
      alreadyShown: conversation.shown ?? .max,
      supply: supply(for: conversation),
      show: { [frontEnd] in await frontEnd.show($0, as: .remark) }
    )
    let end = await end(of: plugin, in: replay)
    for event in await replay.events {
      if case .unsettled(let index) = event { await announceChange(at: index, in: conversation) }
      conversation.note(event)
    }
    conversation.shown = await replay.shown
    conversation.openPoints = await replay.openPoints
    conversation.met = await replay.met
    return end
  }

  /// Waits for the body, or for Control-C: a body that does not end is left behind.
  private func end(
    of plugin: any Plugin,
    in replay: Replay
  ) async -> BodyEnd {
    var running: Task<Void, Never>?
    let end = await withCheckedContinuation { (continuation: CheckedContinuation<BodyEnd, Never>) in
      let first = FirstResult(continuation)
      interruption = first
      running = Task(executorPreference: parts.executor) {
        first.resume(await replay.run(plugin))
      }
    }
    interruption = nil
    running?.cancel()
    return end
  }

  private func finish(
    _ conversation: OpenConversation,
    with reply: Reply,
    _ work: any UnitOfWork
  ) async throws -> Ending {
    let step = try await work.commit(closing: conversation.number)
    var reply = reply
    // What a person cannot take up is not offered; programs get it all the same.
    let isIdle = digressions > 0 || !hasLinesToCome && frontEnd.isInteractive
    reply.followUps.removeAll { isIdle || registry.reference($0.command) == nil }
    followUps = reply.followUps
    var result = CommandResult(
      reference: conversation.reference,
      reply: reply,
      openPoints: conversation.openPoints,
      step: step,
      moment: conversation.head.moment
    )
    result.understood = understood.map(words)
    await note(conversation, reply, step)
    await parts.effects.remember(recent(conversation.head.line, reply, result))
    await frontEnd.show(result, in: language)
    return await carryOut(await parts.effects.take())
  }

  /// After an error at the end of a conversation, the last question is asked again, so that no
  /// answer is lost.
  private func recover(
    from error: UserError,
    in conversation: inout OpenConversation
  ) async throws -> Ending? {
    let count = conversation.state.entries.count
    guard conversation.hasAsked, count > 0, asking == .person, frontEnd.isInteractive else {
      return try await abandon(&conversation, error)
    }
    _ = await fail(error)
    conversation.note(.keptFirst(count - 1))
    try await save(&conversation)
    return nil
  }

  /// Ends a conversation with an error; answers that a person gave stay for later.
  private func abandon(
    _ conversation: inout OpenConversation,
    _ error: UserError
  ) async throws -> Ending {
    let ending = await fail(error)
    if conversation.hasAsked, !conversation.state.entries.isEmpty {
      try await pause(&conversation)
    }
    return ending
  }

  private func announceChange(at index: Int, in conversation: OpenConversation) async {
    let count = conversation.state.entries.count
    guard conversation.number != nil, conversation.shown == nil, index < count else { return }
    let prompt = conversation.state.entries[index].prompt
    await remark(
      Text(
        de:
          "Die Fragen haben sich seitdem geändert. Ihre ersten \(index) Antworten gelten weiter; ab „\(prompt)“ wird gefragt, was neu ist.",
        en:
          "The questions have changed since. Your first \(index) answers stand; from “\(prompt)” on, what is new is asked."
      )
    )
  }

  /// Does what a command wanted of the session.
  private func carryOut(_ effects: [SessionEffect]) async -> Ending {
    for effect in effects {
      switch effect {
      case .leave: return .leave
      case .language(let language): await speak(language)
      case .keepsHistory(let keeps): await frontEnd.keepHistory(keeps)
      case .resume(let number): return await resume(number)
      }
    }
    return .done
  }
}

extension Replay {
  /// Runs a body, and says how it ended, whatever it made of the errors thrown into it.
  func run(_ body: any Plugin) async -> BodyEnd {
    do {
      let reply = try await body.run(request, in: self)
      return ending() ?? .replied(reply)
    } catch let error as UserError {
      return ending() ?? .failed(error)
    } catch {
      return ending() ?? .failed(.defect(of: plugin, error))
    }
  }

  private func ending() -> BodyEnd? {
    if case .question(let question) = pending { .asks(question) } else { nil }
  }
}
