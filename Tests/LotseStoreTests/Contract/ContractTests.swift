import LotseHost
import LotseStore
import LotseTestSupport
import Testing

/// The contract of stores, kept by the one on SQLite.
struct ContractTests {
  typealias Claim = (name: String, holds: @Sendable (any Workspace) async throws -> Void)

  static let claims: [Claim] = [
    ("keeps what is inserted", RecordContract.keepsWhatIsInserted),
    ("never gives a number twice", RecordContract.neverGivesANumberTwice),
    ("refuses what does not exist", RecordContract.refusesWhatDoesNotExist),
    ("sorts and filters", RecordContract.sortsAndFilters),
    ("counts many as few", RecordContract.countsManyAsFew),
    ("orders numbers before words", RecordContract.ordersNumbersBeforeWords),
    ("completes facets", RecordContract.completesFacets),
    ("keeps versions", RecordContract.keepsVersions),
    ("units count wholly or not at all", WorkspaceContract.unitsCountWhollyOrNotAtAll),
    ("one change for each record", WorkspaceContract.oneChangeForEachRecord),
    ("nothing is written after the end", WorkspaceContract.nothingIsWrittenAfterTheEnd),
    ("goes on after a refusal", WorkspaceContract.goesOnAfterARefusal),
    ("undoes and redoes", WorkspaceContract.undoesAndRedoes),
    ("new steps end redo", WorkspaceContract.newStepsEndRedo),
    ("keeps conversations", WorkspaceContract.keepsConversations),
    ("closes with the commit", WorkspaceContract.closesWithTheCommit),
    ("claims and releases", WorkspaceContract.claimsAndReleases),
    ("remembers settings", WorkspaceContract.remembersSettings),
    ("counts revisions", WorkspaceContract.countsRevisions),
  ]

  @Test("SQLite keeps the contract", arguments: claims.map(\.name))
  func sqlite(name: String) async throws {
    let store = try TemporaryStore()
    let claim = try #require(Self.claims.first { $0.name == name })
    try await claim.holds(store.workspace())
  }
}
