import LotseKit

/// Looks for whatever may be wrong with a store.
struct StoreCheck {
  let connection: Connection
  let file: StoreFile

  /// One thing that was looked at.
  struct Finding: Sendable {
    /// The stable name, for programs.
    let id: String
    /// What was looked at.
    let subject: Text
    /// What is wrong with it, in the words of the machine; empty if nothing is.
    let problems: [String]
  }

  /// Everything that was looked at, in order.
  func run() throws -> [Finding] {
    try connection.run("begin immediate")
    // The checks of FTS5 are written as inserts; nothing of them stays.
    defer { connection.rollback() }
    return [
      Finding(
        id: "database",
        subject: Text(de: "Datenbank", en: "database"),
        problems: try connection.rows("pragma integrity_check") { $0.text(0) }
          .filter { $0 != "ok" }
      ),
      Finding(
        id: "references",
        subject: Text(de: "Verweise", en: "references"),
        problems: try connection.rows("pragma foreign_key_check") {
          "\($0.text(0)) \($0.integer(1))"
        }
      ),
      Finding(
        id: "records",
        subject: Text(de: "Einträge", en: "records"),
        problems: try connection.rows(
          "select kind || ' ' || number from records where not json_valid(body)"
        ) { $0.text(0) }
      ),
      Finding(
        id: "search",
        subject: Text(de: "Volltextsuche", en: "full-text search"),
        problems: problems(ofIndex: "search") + problems(ofIndex: "term_parts")
      ),
      Finding(
        id: "numbers",
        subject: Text(de: "Nummern", en: "numbers"),
        problems: try connection.rows(
          """
          select r.kind || ' ' || max(r.number) from records r \
          left join counters c on c.kind = r.kind group by r.kind \
          having max(r.number) > coalesce(max(c.last), 0)
          """
        ) { $0.text(0) }
      ),
      Finding(
        id: "facets",
        subject: Text(de: "Verzeichnisse", en: "indexes"),
        problems: try facetProblems()
      ),
      Finding(
        id: "permissions",
        subject: Text(de: "Zugriffsrechte", en: "permissions"),
        problems: permissionProblems()
      ),
    ]
  }

  private func problems(ofIndex name: String) -> [String] {
    do {
      try connection.run("insert into \(name)(\(name), rank) values('integrity-check', 1)")
      return []
    } catch {
      return [name]
    }
  }

  /// The tables of the facets must say the same as the records.
  private func facetProblems() throws -> [String] {
    try connection.rows(
      """
      with known(facet, value, uses) as (select facet, value, uses from facet_words where uses > 0), \
      found(facet, value, uses) as \
      (select facet, value, count(*) from facets where type = 2 group by facet, value) \
      select 'facets ' || count(*) from facets f where not exists(select 1 from records r \
      where r.kind = f.kind and r.number = f.number) having count(*) > 0 \
      union all \
      select 'facet_words ' || facet || ' ' || value from \
      (select * from known except select * from found) \
      union \
      select 'facet_words ' || facet || ' ' || value from \
      (select * from found except select * from known)
      """
    ) { $0.text(0) }
  }

  private func permissionProblems() -> [String] {
    let files = [file.path, file.path + "-wal", file.path + "-shm", file.claims]
    return files.filter { PrivateFile.permissions($0).map { $0 & 0o077 != 0 } ?? false }
  }
}
