package app.quarterdeck.report;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Answer.Status;
import app.quarterdeck.report.text.Marked;
import app.quarterdeck.report.text.PageText;
import app.quarterdeck.report.text.TextTable;
import java.util.List;

/** Answers as plain text, for a file or the command line. Lines end in a line feed. */
public final class AnswersText {

    private static final String INDENT = "   ";

    private AnswersText() {
    }

    /**
     * @param heading lines above the answers: goal, period, as-of date
     * @param answers in order
     */
    public static String of(List<String> heading, List<Answer> answers, Messages messages) {
        StringBuilder out = new StringBuilder();
        heading.stream().filter(line -> !line.isBlank()).forEach(line -> out.append(line).append('\n'));
        for (int i = 0; i < answers.size(); i++) {
            out.append('\n');
            page(out, i + 1, answers.get(i), messages);
        }
        return out.toString();
    }

    private static void page(StringBuilder out, int number, Answer answer, Messages messages) {
        out.append(number).append(". ").append(answer.text()).append('\n');
        line(out, Marked.plain(answer.sentence()));
        line(out, answer.basis());
        PageText.cautions(answer, messages).forEach(caution -> line(out, caution));
        if (answer.status() == Status.ANSWERED && !answer.table().rows().isEmpty()) {
            out.append('\n');
            TextTable.lines(answer.table(), messages).forEach(row -> line(out, row));
        }
    }

    private static void line(StringBuilder out, String text) {
        if (!text.isBlank()) {
            out.append(INDENT).append(text).append('\n');
        }
    }
}
