package app.quarterdeck.ui.questions;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import app.quarterdeck.ui.questions.QuestionLine.State;
import app.quarterdeck.ui.questions.QuestionLine.Wait;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kordamp.ikonli.feather.Feather;

/** Questions in words: the headline, a question's text, its state, its metrics. */
final class QuestionWords {

    private final Messages words;

    QuestionWords(Messages words) {
        this.words = words;
    }

    /** "Four of five questions have an answer today, one waits for a column". */
    String headline(List<QuestionLine> lines, boolean empty) {
        if (lines.isEmpty()) {
            return words.get("questions.headline.none");
        } else if (empty) {
            return Texts.sentence(words.get("questions.headline.no-data", lines.size()));
        }
        long answered = lines.stream().filter(line -> line.state() == State.ANSWERED).count();
        List<Wait> waits = lines.stream()
                .filter(line -> line.state() == State.NEEDS || line.state() == State.ANSWERABLE)
                .map(QuestionLine::waitsFor).toList();
        if (lines.stream().anyMatch(line -> line.state() == State.WORKING)) {
            return words.get("questions.headline.working");
        } else if (waits.isEmpty()) {
            return words.get("questions.headline.all", lines.size());
        }
        String what = waits.stream().distinct().count() == 1
                ? waits.getFirst().name().toLowerCase(Locale.ROOT)
                : "more";
        return Texts.sentence(words.get("questions.headline.some", answered, lines.size(), waits.size(), what));
    }

    String text(Question question) {
        return question.words().isEmpty() ? words.get("guide.question." + question.id()) : question.words();
    }

    /** The line below the question. */
    String summary(QuestionLine line) {
        Answer answer = line.answer();
        return switch (line.state()) {
            case WORKING -> words.get("questions.summary.working");
            case ANSWERABLE -> words.get("questions.summary.own");
            case ANSWERED -> answer == null ? "" : answer.summary();
            case NEEDS -> answer == null || !line.partly()
                    ? words.get("questions.summary.waits")
                    : words.get("questions.summary.partly", answer.summary());
        };
    }

    String metrics(Question question) {
        return question.metrics().isEmpty()
                ? words.get("questions.metrics.none")
                : question.metrics().stream().map(this::metric)
                        .collect(Collectors.joining(words.get("questions.metrics.between")));
    }

    String metric(String id) {
        return words.get("metrics.name." + id);
    }

    String state(QuestionLine line) {
        return switch (line.state()) {
            case WORKING -> "";
            case ANSWERED -> words.get("questions.state.answered");
            case ANSWERABLE -> words.get("questions.state.answerable");
            case NEEDS -> line.needs().isEmpty()
                    ? words.get("questions.state.open")
                    : words.get("questions.state.needs", words.say(line.needs().getFirst().name()));
        };
    }

    Chip chip(QuestionLine line) {
        return switch (line.state()) {
            case WORKING, ANSWERED -> new Chip(state(line), Tone.GOOD, Feather.CHECK);
            case ANSWERABLE -> new Chip(state(line), Tone.ACCENT, Feather.PLUS);
            case NEEDS -> new Chip(state(line), Tone.CAUTION, Feather.ALERT_TRIANGLE);
        };
    }
}
