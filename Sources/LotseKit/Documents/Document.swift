/// What a command leaves: blocks of text, tables and charts, in one language.
///
/// Every text in it is data. The writer of each format escapes what its target would obey.
public struct Document: Sendable, Hashable {
  /// The blocks, in reading order.
  public var blocks: [Block]
  /// Where it comes from; files tell it at their end.
  public var provenance: Provenance

  /// A document from its blocks.
  public init(_ blocks: [Block] = []) { self.init(blocks, provenance: Provenance()) }
  /// A document of one paragraph.
  public init(_ paragraph: Prose) { self.init([.paragraph(paragraph)]) }
  /// A document from its blocks that says where it comes from.
  public init(_ blocks: [Block], provenance: Provenance) {
    self.blocks = blocks
    self.provenance = provenance
  }

  /// Adds a block at the end.
  public mutating func append(_ block: Block) { blocks.append(block) }

  /// One document after the other; what both come from belongs to the whole.
  public static func + (left: Document, right: Document) -> Document {
    Document(left.blocks + right.blocks, provenance: left.provenance + right.provenance)
  }
}

extension Document: ExpressibleByArrayLiteral {
  /// A document from its blocks.
  public init(arrayLiteral elements: Block...) { self.init(elements) }
}

/// A part of a document.
public enum Block: Sendable, Hashable {
  /// A heading; level 1 is the document's title.
  case heading(Int, Prose)
  /// A paragraph.
  case paragraph(Prose)
  /// Several lines of somebody's own text, with their line breaks.
  case verbatim(Prose)
  /// A list, numbered or not.
  case list([Prose], numbered: Bool)
  /// Things to tick off.
  case checklist([ChecklistItem])
  /// A table.
  case table(Table)
  /// A remark that stands out.
  case callout(Callout)
  /// Where statements come from.
  case sources([Source])
  /// A chart.
  case chart(Chart)

  /// A list without numbers.
  public static func list(_ items: [Prose]) -> Block { .list(items, numbered: false) }
}

/// A thing to tick off.
public struct ChecklistItem: Sendable, Hashable {
  /// What is to be done.
  public var text: Prose
  /// Whether it is done.
  public var isDone: Bool

  /// A thing to tick off.
  public init(_ text: Prose, isDone: Bool) {
    self.text = text
    self.isDone = isDone
  }
}

/// Rows under headed columns.
public struct Table: Sendable, Hashable {
  /// A column.
  public struct Column: Sendable, Hashable {
    /// What stands in it.
    public var header: String
    /// Whether its values are numbers, which are set to the right.
    public var isNumeric: Bool

    /// A column.
    public init(_ header: String, isNumeric: Bool = false) {
      self.header = header
      self.isNumeric = isNumeric
    }
  }

  /// What the table shows, for those who do not see it; one line.
  public var caption: String?
  /// The columns.
  public var columns: [Column]
  /// The rows; each has a cell for every column.
  public var rows: [[Prose]]

  /// A table; cells that a row lacks are empty, those beyond the columns are dropped.
  public init(caption: String? = nil, _ columns: [Column], _ rows: [[Prose]]) {
    self.caption = caption
    self.columns = columns
    self.rows = rows.map { row in
      columns.indices.map { row.indices.contains($0) ? row[$0] : "" }
    }
  }
}

/// A remark that stands out.
public struct Callout: Sendable, Hashable {
  /// What the remark is for.
  public enum Kind: Sendable, Hashable { case note, tip, warning, open }

  /// What it is for.
  public var kind: Kind
  /// The remark.
  public var text: Prose

  /// A remark.
  public init(_ kind: Kind, _ text: Prose) {
    self.kind = kind
    self.text = text
  }
}

/// Where a statement comes from.
public struct Source: Sendable, Hashable {
  /// What the source is called: an act, a report.
  public var title: String
  /// Who published it.
  public var publisher: String?
  /// The paragraph or page.
  public var place: String?
  /// When somebody last looked.
  public var checked: Day?

  /// A source.
  public init(title: String, publisher: String? = nil, place: String? = nil, checked: Day? = nil) {
    self.title = title
    self.publisher = publisher
    self.place = place
    self.checked = checked
  }
}
