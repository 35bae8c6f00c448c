import LotseKit

/// Warns once a day of milestones that come near, or have just passed, without the involvement
/// they need; in between of what another process puts near.
struct InvolvementAnnouncer {
  let background: any Background
  let files: StakeholderFiles
  let own: OwnRecords

  /// A project and what is in danger of being too late in it.
  private struct Endangered {
    let project: Stored<Project>
    let warnings: [InvolvementWarning]
  }

  /// Works until it is cancelled.
  func work() async throws {
    var news = DueNews(own: own)
    while true {
      let now = await background.now
      let endangered = try await endangered(on: now.day)
      switch news.take(endangered.map(\.project.id), on: now.day) {
      case .day: try await announce(endangered, on: now.day)
      case .new(let ids):
        try await announce(endangered.filter { ids.contains($0.project.id) }, on: now.day)
      }
      try await background.change(orAfter: now.pauseUntilTomorrow)
    }
  }

  private var profile: Profile {
    get async throws {
      let query = RecordQuery(limit: 1)
      let stored = try await background.store.records(Profile.self, matching: query)
      return stored.first?.content ?? Profile()
    }
  }

  private func endangered(on today: Day) async throws -> [Endangered] {
    let projects = try await background.store.records(Project.self)
    if projects.isEmpty { return [] }
    let profile = try await profile
    let days = try files.strategies.value.warning
    return try projects.compactMap { project in
      let involvement = try files.involvement(in: project.content, for: profile)
      // What was missed long ago has been decided upon; the checklist still shows it.
      let warnings = involvement.warnings(on: today, within: days)
        .filter { today.days(since: $0.day) <= days }
      return warnings.isEmpty ? nil : Endangered(project: project, warnings: warnings)
    }
  }

  private func announce(_ endangered: [Endangered], on today: Day) async throws {
    let words = WarningWords(
      language: await background.language,
      today: today,
      directory: try files.directory.value.called(in: try await profile)
    )
    for one in endangered { await background.announce(notice(of: one, words)) }
  }

  /// One notice for a project, however many milestones it has: `Chatbot: Noch 5 Tage …`.
  private func notice(of endangered: Endangered, _ words: WarningWords) -> Notice {
    let project = endangered.project
    let check = FollowUp(
      Text(de: "Checkliste zeigen", en: "Show the checklist"),
      command: "stakeholders.check",
      arguments: ["project": .given(.record(project.id))]
    )
    let command = Text(
      de: "/beteiligte prüfen \(project.number)",
      en: "/stakeholders check \(project.number)"
    )
    let sentences = endangered.warnings.map(words.words).joined(separator: " ")
    return Notice(
      Document(
        "\(project.content.name, .strong): \(sentences) \(command.in(words.language), .code)"
      ),
      topic: "stakeholders.\(project.number)",
      actions: [check]
    )
  }
}
