import LotseKit

// Lines that mean something only where something was offered or asked.
extension Session {
  /// Takes up the offer with a number.
  ///
  /// - Throws: A ``UserError`` that says which numbers there are, if it has none of them.
  func take(offer number: Int) async throws -> Ending {
    guard number > 0, number <= followUps.count else {
      throw UserError.noOffer(number, among: followUps.count)
    }
    return await take(followUps[number - 1])
  }

  /// What is said of a control that is typed where no question is open.
  func outOfPlace(_ control: Control, _ typed: String) async -> UserError {
    let open = (try? await workspace.openConversations()) ?? []
    return .noQuestionIsOpen(
      typed,
      isBack: control == .back,
      hasPaused: open.contains { !$0.isClaimed }
    )
  }
}
