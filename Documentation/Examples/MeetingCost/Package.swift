// swift-tools-version: 6.2

import PackageDescription

// A plugin of an organisation, in a package of its own.
let package = Package(
  name: "MeetingCost",
  products: [.library(name: "MeetingCost", targets: ["MeetingCost"])],
  dependencies: [.package(name: "lotse", path: "../../..")],
  targets: [
    .target(name: "MeetingCost", dependencies: [.product(name: "LotseKit", package: "lotse")]),
    .testTarget(
      name: "MeetingCostTests",
      dependencies: ["MeetingCost", .product(name: "LotseKit", package: "lotse")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
