package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.metrics.quality.Quality.Filled;
import app.quarterdeck.metrics.quality.Quality.Finding;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.health.DataHealth;
import app.quarterdeck.session.health.HealthWords;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.parts.Meter;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * At the right: how complete, consistent and fresh the records are, what one more column would answer, and what can be
 * typed in. Every line leads to its rows, or to what to do.
 */
final class HealthPanel extends VBox {

    private static final int FIELDS = 5;
    private static final int FILES = 3;
    private static final int MISSING = 4;

    private final Messages words;
    private final HealthWords said;
    private final DataModel model;
    private final Typing typing;
    private final VBox body = new VBox();

    HealthPanel(Messages words, DataModel model, Runnable showNeeds, Typing typing) {
        this.words = words;
        this.said = new HealthWords(words);
        this.model = model;
        this.typing = typing;
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button needs = Buttons.plain(Feather.INFO, words.get("data.missing.where"), showNeeds);
        needs.setMaxWidth(Double.MAX_VALUE);
        VBox foot = new VBox(needs);
        foot.getStyleClass().add("panel-foot");
        getStyleClass().addAll("side-panel", "health");
        getChildren().addAll(scroll, foot);
        model.healthProperty().subscribe(this::show);
        model.tabProperty().subscribe(_ -> show(model.healthProperty().get()));
    }

    private void show(@Nullable DataHealth health) {
        if (health == null) {
            body.getChildren().setAll(part("health.title"));
            return;
        }
        body.getChildren().setAll(complete(health));
        if (!health.missing().isEmpty()) {
            VBox missing = part("health.missing", Texts.sub(words.get("health.missing.sub")));
            health.missing().stream().limit(MISSING)
                    .forEach(one -> missing.getChildren().add(new MissingLine(words, said, one)));
            body.getChildren().add(missing);
        }
        if (!health.newest().isEmpty() || !health.files().isEmpty()) {
            body.getChildren().add(fresh(health));
        }
        body.getChildren().add(typed());
    }

    /** The kind on view, else what figures are made of. */
    private DataHealth.@Nullable OfKind shown(DataHealth health) {
        DataModel.Tab tab = model.tabProperty().get();
        RecordKind kind = tab == null ? null : tab.kind();
        return health.kinds().stream().filter(one -> one.kind() == kind).findFirst()
                .orElse(health.kinds().isEmpty() ? null : health.kinds().getFirst());
    }

    private Node complete(DataHealth health) {
        VBox part = part("health.title");
        DataHealth.OfKind shown = shown(health);
        if (shown != null) {
            String counted = words.get("data.health.counted", RecordTable.say(words, shown.kind()), shown.size());
            part.getChildren().add(Texts.sub(health.asOf() == null
                    ? counted
                    : words.get("data.health.asOf", counted, health.asOf())));
            List<Filled> gaps = shown.fields().stream().filter(one -> one.filled() < one.should()).toList();
            gaps.stream().limit(FIELDS).forEach(one -> part.getChildren().add(share(one)));
            int rest = shown.fields().size() - gaps.size();
            if (gaps.size() > FIELDS) {
                part.getChildren().add(Texts.sub(words.get("data.health.more", gaps.size() - FIELDS)));
            }
            if (rest > 0) {
                part.getChildren().add(Texts.sub(words.get("data.health.full", rest)));
            }
        }
        List<Finding> findings = Stream.of(health.future(), health.contradictions(), health.duplicates())
                .flatMap(List::stream).toList();
        health.unrated().forEach(one -> part.getChildren().add(caution(said.unrated(one), words.get("data.health.rate"),
                typing::rates)));
        if (findings.isEmpty() && health.unrated().isEmpty()) {
            part.getChildren().add(Texts.sub(words.get("data.health.clean")));
        }
        findings.forEach(finding -> part.getChildren().add(finding(finding)));
        return part;
    }

    private Node share(Filled one) {
        String name = said.field(one.field());
        String percent = said.percent(one);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox line = new VBox(new HBox(Texts.line(name, "body"), gap, Texts.line(percent, "sub")),
                Meter.of(one.share(), name + " " + percent));
        line.getStyleClass().add("health-line");
        String crumb = words.get(one.field() == Field.EVENT_DEAL_ID ? "data.only.without" : "data.only.blank", name);
        return whole(line, words.get("data.health.see.blank", name, percent, one.should() - one.filled()),
                () -> model.narrow(one.field(), crumb));
    }

    private Node finding(Finding finding) {
        return caution(said.finding(finding), words.get("data.health.see"), () -> model.narrow(finding.kind(),
                new DataModel.Only(words.get("data.only." + finding.id()), finding.ids())));
    }

    private Node caution(String sentence, String way, Runnable action) {
        Label text = Texts.sub(sentence);
        text.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        text.getStyleClass().add("health-caution");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Button see = Buttons.link(way, action);
        see.setAccessibleText(words.get("data.health.see.long", way, sentence));
        HBox line = new HBox(text, see);
        line.getStyleClass().add("health-early");
        return line;
    }

    private Node fresh(DataHealth health) {
        VBox part = part("health.freshness");
        health.newest().forEach(one -> part.getChildren().add(Texts.sub(said.fresh(one))));
        health.files().stream().limit(FILES).forEach(one -> part.getChildren().add(Texts.caption(said.read(one))));
        return part;
    }

    private Node typed() {
        VBox part = part("data.typed", Texts.sub(words.get("data.typed.sub")),
                Buttons.link(Feather.TARGET, words.get("typed.plans"), typing::plans),
                Buttons.link(Feather.REPEAT, words.get("typed.rates"), typing::rates));
        part.getStyleClass().add("typed-part");
        return part;
    }

    private VBox part(String heading, Node... lines) {
        VBox part = new VBox(Texts.heading(words.get(heading)));
        part.getChildren().addAll(lines);
        part.getStyleClass().add("health-part");
        if (!heading.equals("health.title")) {
            part.getStyleClass().add("missing-part");
        }
        return part;
    }

    /** A line that is a button as a whole. */
    static Button whole(Node line, String said, Runnable action) {
        Button button = Buttons.styled(new Button(), "line-button");
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(said);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
