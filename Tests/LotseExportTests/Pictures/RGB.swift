import Foundation

/// A colour of a screen (sRGB), each part from 0 to 1.
struct RGB: Hashable {
  var red, green, blue: Double

  init(_ red: Double, _ green: Double, _ blue: Double) {
    (self.red, self.green, self.blue) = (red, green, blue)
  }

  /// A colour such as `#0067a5`.
  init(_ hex: String) {
    let value = Int(hex.dropFirst(), radix: 16) ?? 0
    self.init(
      Double(value >> 16 & 0xFF) / 255,
      Double(value >> 8 & 0xFF) / 255,
      Double(value & 0xFF) / 255
    )
  }

  func over(_ below: RGB, opacity: Double) -> RGB {
    func mixed(_ part: KeyPath<RGB, Double>) -> Double {
      self[keyPath: part] * opacity + below[keyPath: part] * (1 - opacity)
    }
    return RGB(mixed(\.red), mixed(\.green), mixed(\.blue))
  }

  private var linear: [Double] {
    [red, green, blue].map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
  }

  /// The contrast of two colours (WCAG 2.2, definition of contrast ratio), from 1 to 21.
  func contrast(to other: RGB) -> Double {
    func luminance(_ colour: RGB) -> Double {
      zip(colour.linear, [0.2126, 0.7152, 0.0722]).map { $0 * $1 }.reduce(0, +)
    }
    let (one, two) = (luminance(self), luminance(other))
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }

  /// How people see colours: with all three kinds of cones, or without one of them (Machado,
  /// Oliveira and Fernandes 2009, full severity).
  enum Vision: CaseIterable {
    case all, withoutRed, withoutGreen, withoutBlue

    var matrix: [[Double]] {
      switch self {
      case .all: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      case .withoutRed:
        [
          [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
          [-0.003882, -0.048116, 1.051998],
        ]
      case .withoutGreen:
        [
          [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
          [-0.011820, 0.042940, 0.968881],
        ]
      case .withoutBlue:
        [
          [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
          [0.004733, 0.691367, 0.303900],
        ]
      }
    }
  }

  /// How different two colours look (CIE 1976); about 2 is the least that is noticed.
  func difference(to other: RGB, seen vision: Vision) -> Double {
    zip(lab(vision), other.lab(vision)).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private func lab(_ vision: Vision) -> [Double] {
    let light = vision.matrix.map { row in
      min(1, max(0, zip(row, linear).map { $0 * $1 }.reduce(0, +)))
    }
    let white = [0.95047, 1, 1.08883]
    let matrix = [
      [0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ]
    let steps = zip(matrix, white).map { row, white in
      let part = zip(row, light).map { $0 * $1 }.reduce(0, +) / white
      return part > 216 / 24389 ? cbrt(part) : (24389 / 27 * part + 16) / 116
    }
    return [116 * steps[1] - 16, 500 * (steps[0] - steps[1]), 200 * (steps[1] - steps[2])]
  }
}
