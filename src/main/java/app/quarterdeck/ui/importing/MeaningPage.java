package app.quarterdeck.ui.importing;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.importing.meaning.Listed;
import app.quarterdeck.importing.recipe.Before;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.intake.TableDraft;
import app.quarterdeck.ui.importing.report.LastTime;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Step 3: what each column means; questions one at a time. */
@SuppressWarnings("ReferenceEquality") // the very same object is meant
final class MeaningPage implements Page {

    private final WizardModel model;
    private final Messages words;
    private final Runnable updated;
    private final HBox node = new HBox();
    private final VBox main = new VBox();
    private final TableSwitch tables;
    private final QuestionPanel panel;
    private @Nullable TableDraft shown;

    MeaningPage(WizardModel model, Runnable updated) {
        this.model = model;
        this.words = model.words();
        this.updated = updated;
        tables = new TableSwitch(model, TableDraft::undecided);
        panel = new QuestionPanel(words);
        panel.chosenProperty().subscribe((_, _) -> updated.run());
        main.getStyleClass().add("wizard-page");
        ScrollPane scroll = new ScrollPane(main);
        scroll.setFitToWidth(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        node.getChildren().addAll(scroll, panel);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show() {
        tables.show();
        TableDraft table = model.table();
        WizardModel.At at = model.currentProperty().get();
        if (table == null || at == null) {
            return;
        }
        List<Decision> open = Decision.ofColumns(table, words);
        if (open.isEmpty()) {
            panel.quiet(quiet(table, at));
        } else {
            panel.ask(open.getFirst(), left());
        }
        if (table == shown) {
            return;
        }
        shown = table;
        int asked = open.isEmpty() ? -1 : open.getFirst().column();
        ColumnList columns = new ColumnList(words, table, asked,
                (column, field) -> model.change(at, draft -> model.intake().map(draft, column, field)));
        VBox lead = Page.lead(lead(table, open.size()), sub(table));
        HBox.setHgrow(lead, Priority.ALWAYS);
        HBox head = new HBox(lead, kind(table, at));
        head.getStyleClass().add("meaning-head");
        main.getChildren().setAll(head, tables);
        if (table.before() != null && !table.before().same()) {
            main.getChildren().add(new LastTime(words, List.of(table), List.of(),
                    () -> model.stepProperty().set(WizardModel.READ)));
        }
        main.getChildren().add(columns);
    }

    private MenuChoice<RecordKind> kind(TableDraft table, WizardModel.At at) {
        MenuChoice<RecordKind> kind = new MenuChoice<>(null, words.get("wizard.kind.none"),
                one -> words.get("data.kind." + one.id()));
        kind.named(words.get("wizard.kind"));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        kind.choices(Arrays.asList(RecordKind.values()));
        kind.valueProperty().set(table.kind());
        kind.valueProperty().subscribe((_, now) -> {
            if (now != null && now != table.kind()) {
                model.change(at, draft -> model.intake().as(draft, now));
            }
        });
        return kind;
    }

    private String lead(TableDraft table, int open) {
        int columns = table.found().mapping().size();
        return open == 0 && table.found().missing().isEmpty()
                ? words.get("wizard.meaning.lead", columns)
                : open > 0
                        ? words.get("wizard.meaning.lead.open", open, columns - open)
                        : words.get("wizard.meaning.lead.missing", table.found().missing().size());
    }

    private String sub(TableDraft table) {
        RecordKind kind = table.kind();
        if (kind == null) {
            return words.get("wizard.meaning.sub.none");
        }
        return table.found().missing().isEmpty()
                ? model.intake().system(table)
                        .map(system -> words.get("wizard.meaning.sub.system", Decision.kind(words, kind), system))
                        .orElseGet(() -> words.get("wizard.meaning.sub", Decision.kind(words, kind)))
                : words.get("wizard.meaning.sub.missing", Decision.kind(words, kind), fields(table.found().missing()),
                        unlocks(table.found().missing()));
    }

    private static Listed fields(List<Field> fields) {
        return Listed.and(fields.stream()
                .map(field -> (Object) Note.of("meaning.field." + field.kind().id() + "." + field.id())).toList());
    }

    private static Listed unlocks(List<Field> fields) {
        return Listed.and(fields.stream()
                .map(field -> (Object) Note.of("meaning.unlocks." + field.kind().id() + "." + field.id())).distinct()
                .toList());
    }

    /** What was decided about this file, each with a way to be asked again. */
    private Node[] quiet(TableDraft table, WizardModel.At at) {
        List<Node> out = new ArrayList<>();
        boolean missing = !table.found().missing().isEmpty() || !table.doubled().isEmpty();
        Label state = Texts.line(words.get(missing ? "wizard.meaning.faulty" : "wizard.meaning.settled"),
                "question-count");
        state.setGraphic(Icons.of(missing ? Feather.ALERT_TRIANGLE : Feather.CHECK));
        if (!missing) {
            state.getStyleClass().add("settled");
        }
        out.add(state);
        table.found().missing().forEach(field -> out.add(Texts.body(words.get("wizard.meaning.missing",
                words.get("meaning.field." + field.kind().id() + "." + field.id())))));
        table.doubled().forEach(field -> out.add(Texts.body(words.get("wizard.meaning.doubled",
                words.get("meaning.field." + field.kind().id() + "." + field.id())))));
        if (!missing) {
            out.add(Texts.sub(words.get("wizard.meaning.settled.why")));
        }
        Before before = table.before();
        if (before != null) {
            lost(before, table).forEach(field -> out.add(Texts.body(words.get("wizard.meaning.lost",
                    words.get("meaning.field." + field.kind().id() + "." + field.id())))));
        }
        table.request().set().forEach((key, value) -> {
            if (words.has("wizard.reading." + key + "." + value)) {
                Label said = Texts
                        .body(words.get("wizard.meaning.said", words.get("wizard.reading." + key + "." + value)));
                said.setMaxWidth(Double.MAX_VALUE);
                HBox.setHgrow(said, Priority.ALWAYS);
                out.add(new HBox(said, Buttons.link(words.get("wizard.meaning.again"),
                        () -> model.say(at, key, "auto", updated))));
            }
        });
        return out.toArray(Node[]::new);
    }

    /** Fields whose column is missing against last time and that no other column fills. */
    private static List<Field> lost(Before before, TableDraft table) {
        return before.missing().stream()
                .flatMap(
                        column -> Field.ofId(before.recipe().kind(), before.recipe().columns().getOrDefault(column, ""))
                                .stream())
                .filter(field -> table.found().mapping().stream().noneMatch(one -> one.field() == field)
                        && !table.found().missing().contains(field))
                .toList();
    }

    private int left() {
        return model.included().stream().mapToInt(at -> Decision.ofColumns(model.table(at), words).size()).sum();
    }

    @Override
    public Foot foot() {
        int left = left();
        int errors = model.included().stream().map(model::table)
                .mapToInt(table -> table.found().missing().size() + table.doubled().size()
                        + (table.kind() == null ? 1 : 0))
                .sum();
        String remaining = left + errors == 0 ? "" : words.get("wizard.remaining", errors, left);
        Decision.Choice chosen = panel.chosenProperty().get();
        TableDraft table = model.table();
        boolean here = table != null && !Decision.ofColumns(table, words).isEmpty();
        if (here) {
            return new Foot(remaining, chosen == null
                    ? words.get("wizard.choose")
                    : words.get("wizard.use", chosen.inSentence()), chosen != null);
        }
        return left > 0
                ? new Foot(remaining, words.get("wizard.next.question"), true)
                : new Foot(remaining, words.get("wizard.meaning.continue"), errors == 0);
    }

    @Override
    public void next() {
        WizardModel.At at = model.currentProperty().get();
        Decision.Choice chosen = panel.chosenProperty().get();
        if (at == null || chosen == null) {
            onward();
            return;
        }
        switch (chosen.effect()) {
            case Decision.Effect.Option option -> model.say(at, option.key(), option.value(), this::onward);
            case Decision.Effect.Kind kind -> {
                model.change(at, draft -> model.intake().as(draft, kind.kind()));
                onward();
            }
            case Decision.Effect.Column column -> {
                model.change(at, draft -> model.intake().choose(draft, column.tie(), column.column()));
                onward();
            }
        }
    }

    private void onward() {
        WizardModel.At open = model.included().stream().filter(at -> model.table(at).undecided() > 0).findFirst()
                .orElse(null);
        if (open == null) {
            model.countWords(() -> model.stepProperty().set(WizardModel.VALUES));
        } else {
            model.currentProperty().set(open);
        }
        updated.run();
    }
}
