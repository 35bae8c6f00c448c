/// A type that a single value of a file is read as.
protocol YAMLScalarReadable {
  /// The value of a node.
  static func read(_ node: YAMLNode) throws(YAMLError) -> Self
}

extension String: YAMLScalarReadable {
  static func read(_ node: YAMLNode) throws(YAMLError) -> String {
    guard let text = node.text, !node.isNull else {
      throw YAMLError(at: node.position, .singleTextExpected)
    }
    return text
  }
}

extension Bool: YAMLScalarReadable {
  static func read(_ node: YAMLNode) throws(YAMLError) -> Bool {
    switch node.text {
    case "true": true
    case "false": false
    default: throw YAMLError(at: node.position, .truthExpected)
    }
  }
}

extension YAMLScalarReadable where Self: LosslessStringConvertible & FixedWidthInteger {
  static func read(_ node: YAMLNode) throws(YAMLError) -> Self {
    guard let value = node.text.flatMap(Self.init(_:)) else {
      throw YAMLError(at: node.position, .wholeNumberExpected)
    }
    return value
  }
}

extension Int: YAMLScalarReadable {}
extension Int8: YAMLScalarReadable {}
extension Int16: YAMLScalarReadable {}
extension Int32: YAMLScalarReadable {}
extension Int64: YAMLScalarReadable {}
extension UInt: YAMLScalarReadable {}
extension UInt8: YAMLScalarReadable {}
extension UInt16: YAMLScalarReadable {}
extension UInt32: YAMLScalarReadable {}
extension UInt64: YAMLScalarReadable {}

extension YAMLScalarReadable where Self: LosslessStringConvertible & BinaryFloatingPoint {
  static func read(_ node: YAMLNode) throws(YAMLError) -> Self {
    guard let value = node.text.flatMap(Self.init(_:)), value.isFinite else {
      throw YAMLError(at: node.position, .numberExpected)
    }
    return value
  }
}

extension Double: YAMLScalarReadable {}
extension Float: YAMLScalarReadable {}
