/// A run of text with emphasis.
///
/// What it holds is data: no markup in it is obeyed anywhere.
public struct Prose: Sendable, Hashable {
  /// How a piece of text stands out.
  public enum Emphasis: Sendable, Hashable, CaseIterable {
    /// Ordinary text.
    case none
    /// Important.
    case strong
    /// Of lesser weight: a date, a number, a source.
    case faint
    /// Something to type, or a name of the machine.
    case code
    /// A hit of a search.
    case mark
    /// Something that needs attention.
    case alert
  }

  /// A piece of text that stands out in one way.
  public struct Span: Sendable, Hashable {
    /// The words.
    public var text: String
    /// How they stand out.
    public var emphasis: Emphasis

    /// A piece of text.
    public init(_ text: String, _ emphasis: Emphasis = .none) {
      self.text = text
      self.emphasis = emphasis
    }
  }

  /// The pieces, in order.
  public var spans: [Span]

  /// Text from its pieces.
  public init(_ spans: [Span]) { self.spans = spans }
  /// Text that stands out as a whole.
  public init(_ text: String, _ emphasis: Emphasis = .none) { spans = [Span(text, emphasis)] }

  /// The words alone.
  public var plain: String { spans.map(\.text).joined() }

  /// Two runs of text, one after the other.
  public static func + (left: Prose, right: Prose) -> Prose { Prose(left.spans + right.spans) }
}

extension Prose: ExpressibleByStringInterpolation {
  /// Collects the pieces: `"Entry \(12, .strong) is stored"`.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var spans: [Span] = []

    /// Begins an empty run of text.
    public init(literalCapacity: Int, interpolationCount: Int) {}
    /// Adds words as they stand in the source.
    public mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { spans.append(Span(literal)) }
    }
    /// Adds a value.
    public mutating func appendInterpolation(
      _ value: some CustomStringConvertible,
      _ emphasis: Emphasis = .none
    ) {
      spans.append(Span(value.description, emphasis))
    }
    /// Adds a run of text.
    public mutating func appendInterpolation(_ prose: Prose) { spans += prose.spans }
  }

  /// Ordinary text.
  public init(stringLiteral value: String) { self.init(value) }
  /// Text with pieces that stand out.
  public init(stringInterpolation: StringInterpolation) { spans = stringInterpolation.spans }
}
