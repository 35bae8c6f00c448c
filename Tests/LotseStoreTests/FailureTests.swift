import LotseKit
import Testing

@testable import LotseStore

// A full disk or a file system that is read-only cannot be had in a test everywhere; what SQLite
// says then can.
struct FailureTests {
  private let file = StoreFile("/data/lotse.db")

  @Test(
    "each failure of SQLite becomes a sentence",
    arguments: [
      (5, "Another program has held the store /data/lotse.db for more than half a minute."),
      (8, "/data/lotse.db cannot be opened or written."),
      (11, "The store /data/lotse.db is damaged. It was not changed."),
      (
        13,
        "No space is left on the disk of /data/lotse.db. What was there before is unharmed."
      ),
      (14, "/data/lotse.db cannot be opened or written."),
      (10, "The store /data/lotse.db cannot be read or written."),
      (26, "The store /data/lotse.db is damaged. It was not changed."),
    ] as [(Int32, String)]
  )
  func sentences(code: Int32, sentence: String) throws {
    let error = UserError.explaining(SQLiteFailure(code, on: nil), of: file)
    let explained = try #require(error as? UserError)
    #expect(explained.problem.in(.english) == sentence)
    #expect(explained.problem.missingLanguages == [] && explained.advice != nil)
  }

  @Test func otherErrorsStayAsTheyAre() {
    #expect(UserError.explaining(CancellationError(), of: file) is CancellationError)
  }
}
