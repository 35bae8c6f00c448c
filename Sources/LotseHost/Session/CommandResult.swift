package import LotseKit

/// What a finished command left.
package struct CommandResult: Sendable {
  /// The command.
  package var reference: CommandReference
  /// What the plugin answered.
  package var reply: Reply
  /// The questions that were answered with "don't know yet".
  package var openPoints: [String]
  /// What it changed; `nil` if nothing.
  package var step: Step?
  /// When the command was called.
  package var moment: Moment
  /// What the plain sentence that led to it was taken for; `nil` for a command.
  package var understood: UnderstandingWords?

  package init(
    reference: CommandReference,
    reply: Reply,
    openPoints: [String] = [],
    step: Step? = nil,
    moment: Moment
  ) {
    self.reference = reference
    self.reply = reply
    self.openPoints = openPoints
    self.step = step
    self.moment = moment
  }

  /// The document to read: the reply's, what stayed open, and what may follow, by number.
  package func document(in language: Language, withFollowUps: Bool) -> Document {
    var document = reply.document
    if !openPoints.isEmpty {
      let heading = Text(de: "Noch offen", en: "Still open").in(language)
      let points = openPoints.joined(separator: " · ")
      document.append(.paragraph("\(heading + ":", .strong) \(points)"))
    }
    if withFollowUps, !reply.followUps.isEmpty {
      document.append(.paragraph(followUps(in: language)))
    }
    return document
  }

  private func followUps(in language: Language) -> Prose {
    let heading = Text(de: "Weiter:", en: "Next:").in(language)
    var prose = Prose(heading, .faint)
    for (index, followUp) in reply.followUps.enumerated() {
      prose = prose + " \(index + 1, .code) = \(followUp.label.in(language))"
      if index < reply.followUps.count - 1 { prose = prose + " ·" }
    }
    return prose
  }
}

extension FrontEnd {
  package func speak(_ language: Language) async {}

  package func keepHistory(_ keeps: Bool) async {}

  package func objection(to reply: Reply) -> UserError? { nil }

  package func show(_ result: CommandResult, in language: Language) async {
    let document = result.document(in: language, withFollowUps: isInteractive)
    if !document.blocks.isEmpty { await show(document, as: .reply) }
  }

  package func show(_ notice: Notice) async {
    if !notice.message.blocks.isEmpty { await show(notice.message, as: .notice) }
  }
}
