import LotseHost
import LotseKit
import LotseYAML

extension GuideTool {
  private struct Result: Encodable {
    struct Flaw: Encodable {
      let file: String
      let line: Int
      let column: Int
      let severity: String
      let problem: String
      let advice: String?

      init(_ flaw: GuideFlaw, _ language: Language) {
        file = flaw.position.file
        line = flaw.position.line
        column = flaw.position.column
        severity = flaw.severity == .error ? "error" : "warning"
        problem = flaw.problem.in(language)
        advice = flaw.advice?.in(language)
      }
    }

    let guides: Int
    let flaws: [Flaw]
  }

  /// Says what is wrong with a guide, or with each guide in a folder.
  ///
  /// Its value lists the flaws with their places; with an error among them, the command fails.
  func check(_ conversation: any Conversation) async throws -> Reply {
    let name = try await conversation.ask(Self.file)
    let language = conversation.language
    let folder = try folder(name)
    var document = Document()
    var flaws: [GuideFlaw] = []
    var faulty = 0
    for file in try folder ?? [files.guide(name)] {
      let found = try await self.flaws(of: file)
      flaws += found
      if found.contains(where: { $0.severity == .error }) { faulty += 1 }
      if folder != nil, found.isEmpty {
        document.append(.paragraph(FlawWords.fine(file, language)))
      }
      document = document + FlawReport(file: file, language: language).document(found)
    }
    let summary = CheckSummary(name: name, guides: folder?.count, flaws: flaws, faulty: faulty)
    if let error = summary.error {
      try await conversation.say(document)
      throw error
    }
    let result = Result(
      guides: folder?.count ?? 1,
      flaws: flaws.map { Result.Flaw($0, language) }
    )
    return Reply(
      document + Document(Prose(summary.words.in(language))),
      value: try JSONValue(encoding: result)
    )
  }

  /// What is wrong with a guide, in itself and beside all else that is there.
  private func flaws(of file: GuideFile) async throws -> [GuideFlaw] {
    let outcome = try file.load()
    guard let guide = outcome.guide else { return outcome.flaws }
    let beside =
      unknownCommands(of: guide) + takenNames(of: guide) + (await strayExamples(of: guide))
    return (outcome.flaws + beside).sorted { $0.position.line < $1.position.line }
  }

  /// Follow-ups that name a command which this Lotse does not have.
  private func unknownCommands(of guide: Guide) -> [GuideFlaw] {
    guard let known = knownCommands() else { return [] }
    let own = GuideCommands.manifest(of: guide).commands.map { "\(guide.id).\($0.id)" }
    return guide.followUps.compactMap { followUp in
      guard !known.contains(followUp.command), !own.contains(followUp.command) else { return nil }
      return GuideFlaw(
        .warning,
        at: followUp.position,
        FlawWords.noCommand(followUp.command),
        advice: GuideWords.didYouMean(
          NearestName.names(near: followUp.command, among: known, limit: 2)
        )
      )
    }
  }

  /// Names that call another plugin already.
  private func takenNames(of guide: Guide) -> [GuideFlaw] {
    let names = collisions?.takenNames(of: GuideCommands.manifest(of: guide)) ?? []
    return names.map {
      GuideFlaw(.warning, at: guide.namesPlace, $0, advice: FlawWords.nameAdvice(guide.id))
    }
  }

  /// Example sentences that lead elsewhere, its own and those that it takes away from others.
  private func strayExamples(of guide: Guide) async -> [GuideFlaw] {
    guard let collisions, let beginning = guide.examplePlaces.values.min(by: { $0.line < $1.line })
    else { return [] }
    return await collisions.strays(with: GuideCommands.manifest(of: guide)).map { stray in
      GuideFlaw(
        .warning,
        at: guide.examplePlaces[stray.sentence] ?? beginning,
        stray.problem,
        advice: stray.isOwn ? FlawWords.ownStrayAdvice : FlawWords.strayAdvice
      )
    }
  }
}

/// What a check came to.
private struct CheckSummary {
  let name: String
  /// How many guides the folder has; `nil` for a single guide.
  let guides: Int?
  let flaws: [GuideFlaw]
  /// How many guides have errors.
  let faulty: Int

  /// Why a guide cannot be used; `nil` if all can.
  var error: UserError? {
    let errors = flaws.count { $0.severity == .error }
    guard errors > 0 else { return nil }
    guard let guides else {
      return UserError(FlawWords.errors(errors, in: name), advice: FlawWords.errorAdvice(errors))
    }
    return .faultyGuides(faulty, of: guides, in: name)
  }

  /// What is said at the end.
  var words: Text {
    guides.map { FlawWords.summary($0, flaws.count, name) } ?? FlawWords.summary(flaws.count, name)
  }
}
