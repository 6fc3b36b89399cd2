/// Finds the lowest point of a smooth function by the limited-memory method of Broyden, Fletcher, Goldfarb and Shanno.
///
/// The same function gives the same answer, bit for bit: nothing is drawn by lot.
struct Optimizer {
  var steps = 120
  /// Pairs of differences that stand in for the curvature.
  var memory = 8
  /// It stops when a step gains less than this share.
  var tolerance = 1e-6

  /// - Parameter function: the value at a point; writes the slope there.
  func minimum(from start: [Double], of function: ([Double], inout [Double]) -> Double) -> [Double] {
    var point = start
    var slope = [Double](repeating: 0, count: start.count)
    var value = function(point, &slope)
    var moves: [(step: [Double], turn: [Double], scale: Double)] = []
    for _ in 0..<steps {
      let direction = direction(slope, moves)
      var fall = dot(direction, slope)
      if fall >= 0 { break }
      var length = moves.isEmpty ? 1 / max(1, dot(slope, slope).squareRoot()) : 1.0
      var nextSlope = slope
      var next = point
      var nextValue = value
      var isLower = false
      for _ in 0..<30 {
        for index in point.indices { next[index] = point[index] + length * direction[index] }
        nextValue = function(next, &nextSlope)
        if nextValue <= value + 1e-4 * length * fall {
          isLower = true
          break
        }
        length /= 2
      }
      guard isLower else { break }
      let step = zip(next, point).map { $0 - $1 }
      let turn = zip(nextSlope, slope).map { $0 - $1 }
      let scale = dot(step, turn)
      if scale > 1e-12 {
        moves.append((step, turn, 1 / scale))
        if moves.count > memory { moves.removeFirst() }
      }
      let gain = value - nextValue
      point = next
      slope = nextSlope
      value = nextValue
      fall = 0
      if gain < tolerance * max(1, value.magnitude) { break }
    }
    return point
  }

  private func direction(
    _ slope: [Double], _ moves: [(step: [Double], turn: [Double], scale: Double)]
  ) -> [Double] {
    var direction = slope.map { -$0 }
    var shares = [Double](repeating: 0, count: moves.count)
    for index in moves.indices.reversed() {
      let move = moves[index]
      shares[index] = move.scale * dot(move.step, direction)
      for place in direction.indices { direction[place] -= shares[index] * move.turn[place] }
    }
    if let last = moves.last {
      let scale = 1 / (last.scale * dot(last.turn, last.turn))
      for place in direction.indices { direction[place] *= scale }
    }
    for (index, move) in moves.enumerated() {
      let share = move.scale * dot(move.turn, direction)
      for place in direction.indices { direction[place] += (shares[index] - share) * move.step[place] }
    }
    return direction
  }

  private func dot(_ one: [Double], _ other: [Double]) -> Double {
    var sum = 0.0
    for index in one.indices { sum += one[index] * other[index] }
    return sum
  }
}
