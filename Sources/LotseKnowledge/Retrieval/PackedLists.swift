/// Many short lists, one after another in one piece of memory.
struct PackedLists<Element: Sendable>: Sendable {
  private let elements: [Element]
  /// Where each list begins, and where the last one ends.
  private let starts: [Int32]

  init(_ lists: [[Element]]) {
    elements = Array(lists.joined())
    var end: Int32 = 0
    starts =
      [0]
      + lists.map { list in
        end += Int32(list.count)
        return end
      }
  }

  /// How many lists there are.
  var count: Int { starts.count - 1 }

  subscript(list: Int) -> ArraySlice<Element> {
    elements[Int(starts[list])..<Int(starts[list + 1])]
  }
}
