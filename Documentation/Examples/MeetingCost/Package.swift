// swift-tools-version: 6.2

import PackageDescription

// The compiled plugins of an organisation, in a package of its own. The path leads to Lotse, which
// finds the plugins by the name of the product.
let package = Package(
  name: "MeetingCost",
  products: [.library(name: "OrganisationPlugins", targets: ["OrganisationPlugins"])],
  dependencies: [.package(name: "lotse", path: "../../..")],
  targets: [
    .target(
      name: "OrganisationPlugins",
      dependencies: ["MeetingCost", .product(name: "LotseKit", package: "lotse")]
    ),
    .target(name: "MeetingCost", dependencies: [.product(name: "LotseKit", package: "lotse")]),
    .testTarget(
      name: "MeetingCostTests",
      dependencies: ["MeetingCost", .product(name: "LotseKit", package: "lotse")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
