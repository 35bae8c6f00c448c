internal import CDBus

extension BusConnection {
  /// The first value that a method of somebody who is there answers with.
  func ask(_ method: String, of peer: BusPeer, _ arguments: BusValue...) -> BusValue? {
    guard let message = BusMessage(calling: method, of: peer)?.startingNobody() else { return nil }
    for argument in arguments { message.append(argument) }
    return answer(to: message)
  }

  /// The value of a property of somebody who is there.
  func property(_ name: String, of peer: BusPeer) -> BusValue? {
    BusMessage.reading(name, of: peer).flatMap { answer(to: $0.startingNobody()) }
  }

  private func answer(to message: BusMessage) -> BusValue? {
    guard let reply = call(message), !reply.isError else { return nil }
    return reply.arguments.first
  }
}
