package app.quarterdeck.ui.questions;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.session.health.MissingField;
import app.quarterdeck.session.plan.Unlocks;
import app.quarterdeck.ui.figures.Needed;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.parts.ChipField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What is known of one question: its answer, or what is missing, where to get it and what else it would answer. */
final class QuestionPanel {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final int SHOWN = 5;

    private final Messages words;
    private final QuestionWords said;
    private final QuestionsModel model;
    private final QuestionsActions actions;
    private final Needed needed;
    private final Supplier<List<String>> catalogue;
    private final Runnable seeAnswer;
    private @Nullable ChipField<String> chips;

    /** @param catalogue ids of the metrics that can be chosen */
    QuestionPanel(Messages words, QuestionsModel model, QuestionsActions actions, Needed needed,
            Supplier<List<String>> catalogue, Runnable seeAnswer) {
        this.words = words;
        this.said = new QuestionWords(words);
        this.model = model;
        this.actions = actions;
        this.needed = needed;
        this.catalogue = catalogue;
        this.seeAnswer = seeAnswer;
    }

    VBox of(QuestionLine line) {
        VBox head = new VBox(Texts.caption(words.get(caption(line), line.number())),
                Texts.title(said.text(line.question())));
        head.getStyleClass().add("question-head");
        VBox body = new VBox(head);
        Answer answer = line.answer();
        if (answer != null && (answer.status() == Answer.Status.ANSWERED || line.needs().isEmpty())) {
            body.getChildren().add(new RichText(answer.sentence(), "sub"));
        }
        if (line.needs().isEmpty() && answer != null && answer.status() == Answer.Status.ANSWERED) {
            body.getChildren().add(Buttons.primary(words.get("questions.see"), seeAnswer));
        }
        Set<String> offered = new HashSet<>();
        for (Answer.Need need : line.needs()) {
            boolean first = offered.isEmpty();
            missing(body, need, offered.add(needed.button(need)), first && line.partly());
        }
        body.getChildren().add(part("questions.metrics", metrics(line)));
        body.getStyleClass().add("question-panel");
        return body;
    }

    /** Back to where one more metric is chosen. */
    void focusMetrics() {
        if (chips != null) {
            chips.getChildren().getLast().requestFocus();
        }
    }

    private static String caption(QuestionLine line) {
        return line.state() == QuestionLine.State.NEEDS && !line.needs().isEmpty()
                ? line.partly() ? "questions.panel.rest" : "questions.panel.needs"
                : "questions.panel";
    }

    /**
     * @param offer whether it has its button: the same way for several things is offered once
     * @param part  whether to lead to what is answered already
     */
    private void missing(VBox body, Answer.Need need, boolean offer, boolean part) {
        Label missing = Texts.name(words.get("questions.missing", words.say(need.name())));
        missing.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        missing.getStyleClass().add("missing-name");
        VBox what = new VBox(missing);
        if (offer) {
            FlowPane buttons = new FlowPane(Buttons.primary(needed.button(need), () -> needed.supply(need)));
            if (Needed.importable(need)) {
                buttons.getChildren().add(Buttons.plain(words.get("figures.need.import"), needed::importFiles));
            }
            if (part) {
                buttons.getChildren().add(Buttons.plain(words.get("questions.see.part"), seeAnswer));
            }
            buttons.getStyleClass().add("question-buttons");
            what.getChildren().addAll(Texts.sub(words.get("questions.why." + why(need))), buttons);
        }
        what.getStyleClass().add("question-missing");
        List<Node> places = new ArrayList<>();
        for (Place place : Place.of(words.say(need.where()))) {
            VBox one = new VBox();
            if (!place.system().isEmpty()) {
                one.getChildren().add(Texts.name(place.system()));
            }
            one.getChildren().add(Texts.sub(place.text()));
            one.getStyleClass().add("question-place");
            one.pseudoClassStateChanged(FIRST, places.isEmpty());
            places.add(one);
        }
        String where = words.say(need.where());
        MissingField.exports(need.field()).stream().filter(export -> !where.contains(export.system()))
                .forEach(export -> {
                    VBox one = new VBox(Texts.name(export.system()),
                            Texts.sub(words.get("questions.export", export.heading())));
                    one.getStyleClass().add("question-place");
                    one.pseudoClassStateChanged(FIRST, places.isEmpty());
                    places.add(one);
                });
        body.getChildren().addAll(what, part("questions.where", places.toArray(Node[]::new)));
        also(body, need);
    }

    private static String why(Answer.Need need) {
        return Needed.importable(need)
                ? "typed"
                : need.field().startsWith("settings.")
                        ? "setting"
                        : need.field().startsWith("goal.") ? "goal" : "column";
    }

    /** What else waits for the same thing. */
    private void also(VBox body, Answer.Need need) {
        Unlocks unlocks = model.unlocksProperty().get().getOrDefault(need.field(), Unlocks.NOTHING);
        List<String> questions = unlocks.questions().stream()
                .filter(id -> model.lines().stream().noneMatch(line -> line.question().id().equals(id)))
                .map(id -> words.get("guide.question." + id)).toList();
        List<String> metrics = unlocks.metrics().stream().map(said::metric).toList();
        if (!questions.isEmpty()) {
            body.getChildren().add(part("questions.also", lines(Feather.HELP_CIRCLE, questions)));
        }
        if (!metrics.isEmpty()) {
            body.getChildren().add(part("questions.also.metrics", lines(Feather.SLIDERS, metrics)));
        }
    }

    private Node[] lines(Ikon icon, List<String> texts) {
        List<Node> out = new ArrayList<>();
        for (String text : texts.subList(0, Math.min(SHOWN, texts.size()))) {
            Label line = Texts.body(text);
            line.setGraphic(Icons.of(icon));
            line.getStyleClass().add("question-also");
            out.add(line);
        }
        if (texts.size() > SHOWN) {
            out.add(Texts.caption(words.get("questions.also.more", texts.size() - SHOWN)));
        }
        return out.toArray(Node[]::new);
    }

    private Node metrics(QuestionLine line) {
        ChipField<String> field = new ChipField<>(words, words.get("questions.metrics.add"),
                words.get("questions.metrics.prompt"), catalogue, said::metric);
        field.chosen().setAll(line.question().metrics());
        field.chosen().addListener(
                (ListChangeListener<String>) _ -> actions.metrics(line, List.copyOf(field.chosen())));
        chips = field;
        return field;
    }

    private VBox part(String heading, Node... nodes) {
        VBox part = new VBox(Texts.heading(words.get(heading)));
        part.getChildren().addAll(nodes);
        part.getStyleClass().add("question-part");
        return part;
    }
}
