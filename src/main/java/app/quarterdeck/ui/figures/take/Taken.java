package app.quarterdeck.ui.figures.take;

import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;

/**
 * What is taken.
 *
 * @param name  of the metric or the question, in words: the name of its files begins with it
 * @param chart as it is drawn
 * @param table its figures
 */
public record Taken(String name, ChartSpec chart, Answer.Table table) {
}
