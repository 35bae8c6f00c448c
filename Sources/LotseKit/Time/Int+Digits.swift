extension Int {
  /// The number that some digits write, `nil` where there is anything but a digit.
  ///
  /// Lists read hundreds of dates and times, a few digits each; the reading of the standard
  /// library, made for every text and radix, took most of the time of that.
  init?(digits: ArraySlice<UInt8>) {
    self = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      self = self * 10 + Int(digit - UInt8(ascii: "0"))
    }
  }
}
