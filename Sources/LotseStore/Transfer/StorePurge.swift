import LotseKit
import LotseWords

/// Removes for good what is only kept so that it can be brought back.
struct StorePurge {
  let connection: Connection

  /// What was removed.
  struct Outcome: Sendable, Equatable {
    /// Steps of the history.
    var steps = 0
    /// Records that were deleted.
    var deleted = 0
    /// Conversations that had ended.
    var conversations = 0
    /// Whether the last copies are gone too; not so while another process reads.
    var isComplete = true
  }

  /// Removes the history, the conversations that have ended and the words that occur nowhere.
  ///
  /// `secure_delete` overwrites what is removed, `vacuum` writes the file anew without the gaps,
  /// and the log beside the file is emptied. No transaction may be open.
  func run() throws -> Outcome {
    var outcome = try connection.transaction { connection in
      var outcome = Outcome()
      outcome.deleted = try number(
        """
        select count(distinct uid) from changes c \
        where not exists(select 1 from records r where r.uid = c.uid)
        """
      )
      try connection.run("delete from changes")
      try connection.run("delete from steps")
      outcome.steps = connection.changes
      try connection.run("delete from conversations where state <> 0")
      outcome.conversations = connection.changes
      try forgetWords()
      return outcome
    }
    try connection.run("vacuum")
    outcome.isComplete = try connection.checkpoint()
    return outcome
  }

  /// Builds the search and its vocabulary anew from the records that are left.
  func forgetWords() throws {
    try connection.run("insert into term_parts(term_parts) values('delete-all')")
    try connection.run("delete from terms")
    try connection.forEach("select text from records") { row in
      try connection.learn(SearchWords(row.text(0), connection.analyzer))
    }
    try connection.run("insert into search(search) values('rebuild')")
    try relearnFacetWords()
  }

  /// The spelling of a value was that of the record that used it first, which may be gone.
  private func relearnFacetWords() throws {
    try connection.run("delete from facet_words")
    try connection.forEach("select \(RecordRow.columns) from records r order by r.id") { row in
      try connection.learnFacetWords(of: RecordRow(row))
    }
  }

  private func number(_ sql: String) throws -> Int {
    try connection.first(sql) { $0.integer(0) } ?? 0
  }
}
