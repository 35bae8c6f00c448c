import LotseKit

/// The headings of a document as a page needs them: one title, no level left out, and a name for
/// each that links can lead to.
struct HTMLOutline {
  let title: String
  /// The blocks without the title.
  private(set) var blocks: [Block] = []
  /// The name of each block that is a heading.
  private(set) var anchors: [String?] = []

  init(_ blocks: [Block], title: String) {
    var (level, number, ownTitle) = (1, 0, String?.none)
    for block in blocks {
      guard case .heading(let wished, let prose) = block else {
        self.blocks.append(block)
        anchors.append(nil)
        continue
      }
      if wished <= 1, ownTitle == nil, self.blocks.isEmpty {
        ownTitle = prose.plain
        continue
      }
      level = min(max(2, wished), level + 1, 6)
      number += 1
      self.blocks.append(.heading(level, prose))
      anchors.append("section-\(number)")
    }
    self.title = ownTitle ?? title
  }

  /// The sections of the second level: the names of their headings, and the words.
  var sections: [(anchor: String, words: String)] {
    zip(blocks, anchors).compactMap { block, anchor in
      guard case .heading(2, let prose) = block, let anchor else { return nil }
      return (anchor, prose.plain)
    }
  }
}
