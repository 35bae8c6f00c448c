import LotseKit

// Conversations on disk: written down with each answer, paused, listed and taken up again.
extension Session {
  /// Writes down what happened since the last time; durable when this returns.
  func save(_ conversation: inout OpenConversation) async throws {
    let number: Int
    if let existing = conversation.number {
      number = existing
    } else {
      number = try await workspace.open(conversation.head)
      conversation.number = number
    }
    for event in conversation.unsaved { try await workspace.append(event, to: number) }
    conversation.unsaved = []
  }

  /// Leaves a conversation for later.
  func pause(_ conversation: inout OpenConversation, silently: Bool = false) async throws {
    try await save(&conversation)
    guard let number = conversation.number else { return }
    try await workspace.release(number)
    if silently { return }
    await remark(
      Text(
        de: "Angehalten. /fortsetzen \(number) macht bei derselben Frage weiter.",
        en: "Paused. /resume \(number) goes on at the same question."
      )
    )
  }

  /// Goes on with a conversation where it was left.
  func resume(_ number: Int) async -> Ending {
    guard asking == .person else { return await fail(.nobodyToAnswer(number)) }
    do {
      guard let saved = try await claim(number) else {
        return await fail(.conversationInUse(number))
      }
      return await hold(OpenConversation(saved))
    } catch let error as UserError {
      return await fail(error)
    } catch {
      return await fail(.defect(of: "lotse", error))
    }
  }

  private func claim(_ number: Int) async throws -> SavedConversation? {
    let open = try await workspace.openConversations()
    guard let conversation = open.first(where: { $0.number == number }) else {
      throw UserError.noSuchConversation(number)
    }
    return conversation.isClaimed ? nil : try await workspace.claim(number)
  }
}
