package import LotseHost
import LotseKit

// Conversations: their journals are rows, their claims are locks of the operating system.
extension SQLiteWorkspace {
  package func open(_ head: ConversationHead) async throws -> Int {
    let json = try JSONText.encode(head)
    return try await database.transaction { [claims] connection in
      let number = try connection.nextNumber(of: Connection.conversationCounter)
      // Claimed before anybody can see it.
      _ = try claims.claim(number)
      try connection.run(
        "insert into conversations(number, head, state) values(?, ?, 0)",
        .integer(number),
        .text(json)
      )
      return number
    }
  }

  package func append(_ event: JournalEvent, to conversation: Int) async throws {
    let json = try JSONText.encode(event)
    try await database.transaction { connection in
      try connection.run(
        """
        insert into journal(conversation, position, event) select number, \
        (select coalesce(max(position), 0) + 1 from journal where conversation = number), ? \
        from conversations where number = ? and state = 0
        """,
        .text(json),
        .integer(conversation)
      )
      if connection.changes == 0 { throw UserError.endedConversation }
    }
  }

  package func close(_ conversation: Int, as end: ConversationEnd) async throws {
    try await database.transaction { try $0.close(conversation, as: end) }
    try claims.release(conversation)
  }

  package func openConversations() async throws -> [SavedConversation] {
    let saved = try await database.read { try $0.openConversations() }
    return try saved.map { try marked($0) }
  }

  package func claim(_ conversation: Int) async throws -> SavedConversation? {
    guard try !claims.isHeldHere(conversation), try claims.claim(conversation) else { return nil }
    // Read after it was claimed: whoever had it before can add nothing any more.
    let saved = try await database.read { try $0.openConversations(number: conversation) }.first
    guard let saved else {
      try claims.release(conversation)
      return nil
    }
    return try marked(saved)
  }

  package func release(_ conversation: Int) async throws { try claims.release(conversation) }

  private func marked(_ conversation: SavedConversation) throws -> SavedConversation {
    var conversation = conversation
    conversation.isClaimed = try claims.isClaimed(conversation.number)
    return conversation
  }
}

extension Connection {
  /// The name under which the last number of a conversation is kept.
  static let conversationCounter = "#conversation"

  /// The states of a conversation.
  static func state(_ end: ConversationEnd?) -> Int {
    switch end {
    case nil: 0
    case .finished: 1
    case .cancelled: 2
    }
  }

  /// Ends an open conversation.
  func close(_ conversation: Int, as end: ConversationEnd) throws {
    try run(
      "update conversations set state = ? where number = ? and state = 0",
      .integer(Self.state(end)),
      .integer(conversation)
    )
  }

  /// The open conversations, or the one with a number, each as if nobody had it.
  func openConversations(number: Int? = nil) throws -> [SavedConversation] {
    let heads = try rows(
      "select number, head from conversations where state = 0 and number = coalesce(?, number) order by number",
      [number.map(SQLiteValue.integer) ?? .null]
    ) { row in
      (row.integer(0), try JSONText.decode(ConversationHead.self, from: row.text(1)))
    }
    return try heads.map { number, head in
      let events = try rows(
        "select event from journal where conversation = ? order by position",
        [.integer(number)]
      ) { try JSONText.decode(JournalEvent.self, from: $0.text(0)) }
      return SavedConversation(number: number, head: head, events: events, isClaimed: false)
    }
  }
}

extension UserError {
  fileprivate static let endedConversation = UserError(
    Text(
      de: "Dieses Gespräch ist schon beendet; die Antwort wurde nicht mehr aufgenommen.",
      en: "This conversation has already ended; the answer was not taken down any more."
    ),
    advice: Text(
      de: "Rufen Sie den Befehl noch einmal auf; /gespräche zeigt, was offen ist.",
      en: "Call the command again; /conversations shows what is open."
    )
  )
}
