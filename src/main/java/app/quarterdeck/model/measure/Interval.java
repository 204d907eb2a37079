package app.quarterdeck.model.measure;

/** A 95 % interval in the unit of its figure: Wilson for rates, order statistics for medians (rule G8). */
public record Interval(double low, double high) {
}
