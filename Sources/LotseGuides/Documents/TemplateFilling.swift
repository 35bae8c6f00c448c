import LotseKit

/// Fills a template with the values of a run.
///
/// What is filled in stays data: in the text it is one private character, which the reader of the
/// markup takes for a word; only then the value takes its place.
struct TemplateFilling {
  let evaluator: Evaluator
  /// Makes the blocks of charts, answers and the like.
  let blocks: (GuideTemplate.Insert, Scope) -> [Block]

  private var text = ""
  private var values: [MarkupValue] = []
  private var remaining = 20_000

  init(
    evaluator: Evaluator,
    blocks: @escaping (GuideTemplate.Insert, Scope) -> [Block] = { _, _ in [] }
  ) {
    self.evaluator = evaluator
    self.blocks = blocks
  }

  /// The blocks that the template becomes.
  mutating func fill(_ template: GuideTemplate, in scope: Scope) -> [Block] {
    text = ""
    values = []
    add(template.nodes, scope)
    return MarkupReader(text, values).blocks()
  }

  private mutating func add(_ nodes: [GuideTemplate.Node], _ scope: Scope) {
    for node in nodes {
      remaining -= 1
      guard remaining > 0 else { return }
      switch node {
      case .words(let words): text += MarkupValue.removed(from: words)
      case .value(let expression):
        add(.text(evaluator.value(expression, in: scope).words(in: evaluator.language)))
      case .condition(let condition, let then, let otherwise):
        add(evaluator.holds(condition, in: scope) ? then : otherwise, scope)
      case .loop(let name, let list, let body, let otherwise):
        loop(name, list, body, otherwise, scope)
      case .insert(let insert): add(.blocks(blocks(insert, scope)))
      }
    }
  }

  private mutating func loop(
    _ name: String,
    _ list: GuideExpression,
    _ body: [GuideTemplate.Node],
    _ otherwise: [GuideTemplate.Node],
    _ scope: Scope
  ) {
    let elements = evaluator.value(list, in: scope).elements
    if elements.isEmpty { add(otherwise, scope) }
    for element in elements {
      guard remaining > 0 else { return }
      add(body, evaluator.scope(of: element, from: scope).naming(name, element))
    }
  }

  private mutating func add(_ value: MarkupValue) {
    guard let mark = MarkupValue.mark(values.count) else { return }
    values.append(value)
    text.unicodeScalars.append(mark)
  }
}

/// Something that stands in a text for a private character.
enum MarkupValue {
  case text(String)
  case blocks([Block])

  private static let marks: ClosedRange<UInt32> = 0xF0000...0xFFFFD

  /// The character that stands for a value.
  static func mark(_ index: Int) -> Unicode.Scalar? {
    guard index < marks.count else { return nil }
    return Unicode.Scalar(marks.lowerBound + UInt32(index))
  }

  /// Which value a character stands for.
  static func index(_ scalar: Unicode.Scalar) -> Int? {
    marks.contains(scalar.value) ? Int(scalar.value - marks.lowerBound) : nil
  }

  /// A text without such characters.
  static func removed(from text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { index($0) == nil }))
  }
}
