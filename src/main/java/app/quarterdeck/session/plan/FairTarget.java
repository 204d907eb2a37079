package app.quarterdeck.session.plan;

/**
 * A target somebody here already reached.
 *
 * @param kind  {@code best-quarter}, {@code fastest-deals} or {@code best-segment}
 * @param value in the unit of the goal's metric
 * @param n     rows it rests on
 * @param name  the quarter or the segment in words; may be empty
 */
public record FairTarget(String kind, double value, long n, String name) {
}
