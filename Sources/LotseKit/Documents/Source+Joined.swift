extension [Source] {
  /// Each source once, in the order of its first mention, with all its places, each of them once.
  package var joined: [Source] {
    var order: [Source] = []
    var places: [Source: [String]] = [:]
    for source in self {
      var whole = source
      whole.place = nil
      if places[whole] == nil { order.append(whole) }
      let known = places[whole, default: []]
      places[whole] = known + [source.place].compactMap(\.self).filter { !known.contains($0) }
    }
    return order.map { source in
      var source = source
      if let all = places[source], !all.isEmpty { source.place = all.joined(separator: " / ") }
      return source
    }
  }
}
