package app.quarterdeck.ui.look;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Look;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.shell.Ways;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Above the goals while none was chosen: what is in the data and what stands out in it, each leading to its goal. */
public final class FirstLookPane extends VBox {

    /** Kinds of record named; the others are counted. */
    private static final int NAMED = 6;

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Ways ways;

    public FirstLookPane(OpenWorkspace workspace, Ways ways) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.ways = ways;
        getStyleClass().add("first-look");
        getStylesheets().add(LookLine.SHEET);
        workspace.lookProperty().subscribe(this::show);
    }

    /** Puts the focus on the first finding. @return false where there is none */
    public boolean focusFirst() {
        Node first = getChildren().stream().filter(Button.class::isInstance).findFirst().orElse(null);
        if (first != null) {
            first.requestFocus();
        }
        return first != null;
    }

    private void show(@Nullable Look look) {
        getChildren().clear();
        setVisible(look != null);
        setManaged(look != null);
        if (look == null) {
            return;
        }
        Label held = Texts.line(held(look), "gallery-sub");
        held.setWrapText(true);
        getChildren().addAll(Texts.message(look.findings().isEmpty()
                ? words.get("look.none")
                : Texts.sentence(words.get("look.message", look.findings().size()))), held);
        if (look.findings().isEmpty()) {
            getChildren().add(Texts.sub(words.get("look.none.why")));
        }
        look.findings().forEach(finding -> getChildren().add(row(finding)));
    }

    /** What there is most of, and the day it reaches. */
    private String held(Look look) {
        List<Look.Held> most = look.held().stream().sorted(Comparator.comparingInt(Look.Held::records).reversed())
                .toList();
        List<String> said = new ArrayList<>(most.stream().limit(NAMED)
                .map(one -> words.get("look.held", words.get("meaning.kind." + one.kind().id()), one.records()))
                .toList());
        if (most.size() > NAMED) {
            said.add(words.get("look.more", most.size() - NAMED));
        }
        Analysis analysis = workspace.analysisProperty().get();
        LocalDate day = analysis == null ? null : analysis.asOf();
        String all = String.join(words.get("guide.comma"), said);
        return day == null ? all : words.get("look.until", all, day);
    }

    private Node row(Look.Finding finding) {
        String goal = words.get("guide.goal." + finding.goal() + ".name");
        RichText sentence = new RichText(finding.sentence());
        HBox.setHgrow(sentence, Priority.ALWAYS);
        Label name = Texts.name(goal);
        name.getStyleClass().add("finding-goal");
        HBox inside = new HBox(sentence, name, Icons.of(Feather.CHEVRON_RIGHT));
        inside.getStyleClass().add("finding-inside");
        Button button = Buttons.styled(Buttons.plain("", () -> ways.beginGoal(finding.goal(), finding.question())),
                "finding");
        button.setGraphic(inside);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(words.get("look.said", RichText.plain(finding.sentence()), goal));
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        inside.prefWidthProperty().bind(button.widthProperty().subtract(button.widthProperty().multiply(0.03)));
        return button;
    }
}
