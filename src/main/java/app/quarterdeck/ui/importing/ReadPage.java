package app.quarterdeck.ui.importing;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.session.intake.TableDraft;
import app.quarterdeck.ui.kit.Tables;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Step 2: how the table reads, above the first rows; a change reads it anew. */
@SuppressWarnings("ReferenceEquality") // the very same object is meant
final class ReadPage implements Page {

    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "GB18030", "Big5", "Shift_JIS",
            "windows-1250", "windows-1251", "UTF-16LE");
    private static final List<String> DELIMITERS = List.of(",", ";", "\t", "|", ":");
    private static final int HEADER_ROWS = 8;
    private static final String NONE = "none";

    private final WizardModel model;
    private final Messages words;
    private final Runnable updated;
    private final HBox node = new HBox();
    private final VBox main = new VBox();
    private final TableSwitch tables;
    private final HBox options = new HBox();
    private final TableView<List<String>> preview;
    private final QuestionPanel panel;
    private @Nullable TableDraft shown;

    ReadPage(WizardModel model, Runnable updated) {
        this.model = model;
        this.words = model.words();
        this.updated = updated;
        tables = new TableSwitch(model, table -> table.openOfTable().size());
        preview = Tables.table(words.get("wizard.read.empty"));
        preview.getStyleClass().addAll("framed", "preview");
        preview.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
        VBox.setVgrow(preview, Priority.ALWAYS);
        options.getStyleClass().add("read-options");
        main.getStyleClass().add("wizard-page");
        main.setMinWidth(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        panel = new QuestionPanel(words);
        panel.chosenProperty().subscribe((_, _) -> updated.run());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show() {
        tables.show();
        TableDraft table = model.table();
        if (table == null) {
            return;
        }
        List<Decision> open = Decision.ofTable(table, words);
        if (!open.isEmpty()) {
            panel.ask(open.getFirst(), open.size());
        } else {
            panel.quiet(settled(table));
        }
        if (table == shown) {
            return;
        }
        shown = table;
        TableRead read = table.found().table();
        options(table);
        preview(table);
        main.getChildren().setAll(Page.lead(words.get("wizard.read.lead", read.rows(), read.columns().size()),
                words.get("wizard.read.sub")), tables, options, preview);
        node.getChildren().setAll(main, panel);
    }

    private void options(TableDraft table) {
        TableRead read = table.found().table();
        options.getChildren().clear();
        Character delimiter = read.delimiter();
        if (read.encoding() != null && delimiter != null) {
            option(table, "encoding", encodings(read.encoding()), name(read.encoding()), it -> it);
            option(table, "delimiter", with(DELIMITERS, String.valueOf(delimiter)), String.valueOf(delimiter),
                    it -> FilePage.delimiter(words, it.charAt(0)));
        }
        List<String> rows = new ArrayList<>(List.of(NONE));
        IntStream.rangeClosed(1, HEADER_ROWS).forEach(row -> rows.add(String.valueOf(row)));
        String header = read.headerRow() == 0 ? NONE : String.valueOf(read.headerRow());
        option(table, "header", with(rows, header), header,
                it -> it.equals(NONE) ? words.get("wizard.header.none") : words.get("wizard.header.row", it));
    }

    private static List<String> encodings(String now) {
        return with(ENCODINGS.stream().filter(Charset::isSupported).toList(), name(now));
    }

    private static String name(String encoding) {
        return Charset.isSupported(encoding) ? Charset.forName(encoding).name() : encoding;
    }

    private static List<String> with(List<String> usual, String now) {
        Set<String> out = new LinkedHashSet<>(usual);
        out.add(now);
        return List.copyOf(out);
    }

    private void option(TableDraft table, String key, List<String> choices, String now,
            java.util.function.Function<String, String> say) {
        MenuChoice<String> choice = new MenuChoice<String>(null, "",
                it -> words.get("wizard.option." + key, say.apply(it)))
                .named(words.get("wizard.option." + key + ".name"));
        choice.choices(choices);
        choice.valueProperty().set(now);
        WizardModel.At at = model.currentProperty().get();
        choice.valueProperty().subscribe((_, value) -> {
            if (value != null && at != null && model.table() == table && !value.equals(now)) {
                model.say(at, key, value.equals("\t") ? "tab" : value, () -> {
                });
            }
        });
        options.getChildren().add(choice);
    }

    private void preview(TableDraft table) {
        preview.getColumns().clear();
        TableColumn<List<String>, String> row = Tables.mono(words.get("wizard.read.row"), "", List::getFirst);
        row.setPrefWidth(56);
        row.setSortable(false);
        preview.getColumns().add(row);
        for (int i = 0; i < table.found().table().columns().size(); i++) {
            int index = i + 1;
            TableColumn<List<String>, String> column = Tables.text(table.found().table().columns().get(i).name(),
                    words.get("data.blank"), cells -> cells.get(index).isEmpty() ? null : cells.get(index));
            column.setPrefWidth(140);
            column.setSortable(false);
            preview.getColumns().add(column);
        }
        preview.getItems().setAll(table.preview());
    }

    private Node[] settled(TableDraft table) {
        List<Node> out = new ArrayList<>();
        out.add(Texts.title(words.get("wizard.read.settled")));
        List<Note> notes = new ArrayList<>(table.found().table().problems());
        notes.addAll(table.found().table().assumed());
        out.add(Texts.sub(words.get(notes.isEmpty() ? "wizard.read.plain" : "wizard.read.assumed")));
        notes.forEach(note -> {
            var line = Texts.body(words.say(note));
            line.getStyleClass().add("settled-line");
            out.add(line);
        });
        return out.toArray(Node[]::new);
    }

    @Override
    public Foot foot() {
        long open = model.included().stream().mapToLong(at -> model.table(at).openOfTable().size()).sum();
        Decision.Choice chosen = panel.chosenProperty().get();
        if (open == 0) {
            return new Foot("", words.get("wizard.read.continue"), model.table() != null);
        }
        TableDraft table = model.table();
        boolean here = table != null && !table.openOfTable().isEmpty();
        return new Foot(words.get("wizard.remaining", 0, open), !here
                ? words.get("wizard.next.question")
                : chosen == null ? words.get("wizard.choose") : words.get("wizard.use", chosen.inSentence()),
                !here || chosen != null);
    }

    @Override
    public void next() {
        WizardModel.At at = model.currentProperty().get();
        Decision.Choice chosen = panel.chosenProperty().get();
        if (at != null && chosen != null && chosen.effect() instanceof Decision.Effect.Option option) {
            model.say(at, option.key(), option.value(), this::onward);
        } else {
            onward();
        }
    }

    private void onward() {
        WizardModel.At open = model.included().stream().filter(at -> !model.table(at).openOfTable().isEmpty())
                .findFirst().orElse(null);
        if (open == null) {
            model.stepProperty().set(WizardModel.MEANING);
        } else {
            model.currentProperty().set(open);
        }
        updated.run();
    }
}
