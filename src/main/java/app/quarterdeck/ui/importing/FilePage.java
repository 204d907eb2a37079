package app.quarterdeck.ui.importing;

import app.quarterdeck.base.Messages;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.intake.FileDraft;
import app.quarterdeck.session.intake.TableDraft;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import app.quarterdeck.ui.kit.parts.EmptyState;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Step 1: the files, and what was found in each. */
final class FilePage implements Page {

    private final WizardModel model;
    private final Messages words;
    private final Runnable choose;
    private final StackPane node = new StackPane();

    /** @param choose asks for files and adds them */
    FilePage(WizardModel model, Runnable choose) {
        this.model = model;
        this.words = model.words();
        this.choose = choose;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show() {
        List<FileDraft> files = model.files();
        if (files.isEmpty()) {
            node.getChildren().setAll(EmptyState
                    .of(Feather.UPLOAD, Tone.ACCENT, words.get("wizard.file.none"), words.get("wizard.file.none.why"))
                    .next(Feather.FOLDER, words.get("wizard.file.choose"), choose));
        } else if (files.size() == 1 && files.getFirst().fault() != null) {
            node.getChildren().setAll(refused(files.getFirst()));
        } else {
            node.getChildren().setAll(list(files));
        }
    }

    private Node refused(FileDraft file) {
        if (file.locked()) {
            return FaultCard.locked(words.get("wizard.password.title", file.name()), words.get("wizard.password.why"),
                    new FaultCard.Way(words.get("wizard.password.way"), words.get("wizard.password.way.help"),
                            password(file).focused()),
                    FaultCard.way(words, "other", this::other, false));
        }
        return FaultCard.of(words, words.get("wizard.fault", file.name()),
                java.util.Objects.requireNonNull(file.fault()),
                FaultCard.way(words, "other", this::other, true),
                FaultCard.way(words, "again", () -> model.add(List.of(file.file())), false));
    }

    private void other() {
        model.remove(0);
        choose.run();
    }

    private PasswordEntry password(FileDraft file) {
        return new PasswordEntry(words, file, typed -> model.unlock(file.file(), typed));
    }

    private Node list(List<FileDraft> files) {
        int rows = files.stream().flatMap(file -> file.tables().stream()).filter(TableDraft::included)
                .mapToInt(table -> (int) table.found().table().rows()).sum();
        VBox page = new VBox(
                Page.lead(words.get("wizard.file.lead", files.size(), rows), words.get("wizard.file.sub")));
        VBox card = new VBox();
        card.getStyleClass().addAll("card", "file-list");
        for (int i = 0; i < files.size(); i++) {
            file(card, files.get(i), i);
        }
        page.getChildren().addAll(card, Buttons.link(Feather.PLUS, words.get("wizard.file.more"), choose));
        page.getStyleClass().add("wizard-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private void file(VBox card, FileDraft file, int index) {
        if (file.locked()) {
            card.getChildren().add(line(Texts.name(file.name()), Texts.sub(words.get("wizard.password.line")),
                    password(file), index));
        } else if (file.fault() != null) {
            Label text = Texts.sub(words.say(file.fault()));
            text.getStyleClass().add("file-fault");
            card.getChildren().add(line(Texts.name(file.name()), text,
                    new Chip(words.get("wizard.file.refused"), Tone.BAD, Feather.ALERT_TRIANGLE), index));
        }
        for (int i = 0; i < file.tables().size(); i++) {
            TableDraft table = file.tables().get(i);
            WizardModel.At at = new WizardModel.At(index, i);
            card.getChildren().add(table(table, at, file.tables().size() > 1));
        }
    }

    private Node table(TableDraft table, WizardModel.At at, boolean several) {
        MenuChoice<RecordKind> kind = new MenuChoice<>(null, words.get("wizard.kind.none"),
                one -> words.get("data.kind." + one.id()));
        kind.asField().named(words.get("wizard.kind"));
        kind.choices(Arrays.asList(RecordKind.values()));
        kind.valueProperty().set(table.kind());
        kind.valueProperty().subscribe((_, now) -> {
            if (now != null) {
                model.change(at, draft -> model.intake().as(draft, now).include(true));
            }
        });
        kind.getStyleClass().add("kind-choice");
        HBox right = new HBox(kind);
        right.getStyleClass().add("file-right");
        if (several) {
            CheckBox take = new CheckBox(words.get("wizard.file.take"));
            take.setSelected(table.included());
            take.setDisable(table.kind() == null);
            take.selectedProperty().subscribe((_, now) -> model.change(at, draft -> draft.include(now)));
            right.getChildren().addFirst(take);
        }
        Label facts = Texts.sub(table.kind() == null
                ? words.get("wizard.file.unknown", table.found().table().rows())
                : facts(table));
        return line(Texts.name(table.name()), facts, right, several ? -1 : at.file());
    }

    private String facts(TableDraft draft) {
        TableRead table = draft.found().table();
        String encoding = table.encoding();
        Character delimiter = table.delimiter();
        String form = encoding == null || delimiter == null
                ? words.get("wizard.file.sheet", table.rows(), table.columns().size())
                : words.get("wizard.file.text", table.rows(), table.columns().size(), encoding,
                        delimiter(words, delimiter));
        return model.intake().system(draft).map(system -> words.get("wizard.file.system", form, system)).orElse(form);
    }

    /** The character that separates fields, by its name. */
    static String delimiter(Messages words, char delimiter) {
        return switch (delimiter) {
            case ',' -> words.get("wizard.delimiter.comma");
            case ';' -> words.get("wizard.delimiter.semicolon");
            case '\t' -> words.get("wizard.delimiter.tab");
            case '|' -> words.get("wizard.delimiter.pipe");
            case ':' -> words.get("wizard.delimiter.colon");
            case ' ' -> words.get("wizard.delimiter.space");
            default -> String.valueOf(delimiter);
        };
    }

    /** @param index of the file, to take it away again; -1 where it cannot be */
    private Node line(Label name, Label facts, Node right, int index) {
        name.setGraphic(Icons.of(Feather.FILE_TEXT));
        VBox left = new VBox(name, facts);
        left.setMinWidth(0);
        left.getStyleClass().add("file-left");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox line = new HBox(left, right);
        if (index >= 0 && model.files().size() > 1) {
            line.getChildren().add(Icons.button(Feather.X, words.get("wizard.file.remove", name.getText()), null,
                    () -> model.remove(index)));
        }
        line.getStyleClass().add("file-line");
        return line;
    }

    @Override
    public Foot foot() {
        boolean faulty = model.files().stream().anyMatch(file -> file.fault() != null);
        boolean locked = model.files().stream().anyMatch(FileDraft::locked);
        boolean ready = !model.included().isEmpty() && !faulty;
        String remaining = model.files().isEmpty() || ready
                ? ""
                : words.get("wizard.file.remaining." + (!faulty ? "kind" : locked ? "password" : "fault"));
        return new Foot(model.files().size() == 1 && faulty ? "" : remaining, words.get("wizard.continue"), ready);
    }

    @Override
    public void next() {
        model.stepProperty().set(WizardModel.READ);
    }
}
