/// stub
public struct DayReader {
  public init(today: Day, direction: DayRule.Direction) {}
  /// stub
  public func read(_ t: String) throws(UserError) -> Day {
    guard let d = Day(iso: t) else { throw UserError(Text(verbatim: "day")) }; return d
  }
}
