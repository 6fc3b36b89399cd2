extension IndirectModel {
  package static let trained = IndirectModel.empty
}
