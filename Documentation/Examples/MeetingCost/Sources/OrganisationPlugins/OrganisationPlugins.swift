public import LotseKit
import MeetingCost

/// The plugins of this organisation, one line each.
public let organisationPlugins: [any Plugin] = [
  MeetingCost()
]
