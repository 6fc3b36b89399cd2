extension AttributionModel {
  package static let trained = AttributionModel.empty
}
