package app.quarterdeck.ui.importing;

import app.quarterdeck.base.Messages;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.intake.TableDraft;
import app.quarterdeck.ui.importing.report.AlsoRead;
import app.quarterdeck.ui.importing.report.CompleteLists;
import app.quarterdeck.ui.importing.report.Equation;
import app.quarterdeck.ui.importing.report.LastTime;
import app.quarterdeck.ui.importing.report.RejectedPanel;
import app.quarterdeck.ui.importing.report.ReportTables;
import app.quarterdeck.ui.importing.report.Totals;
import app.quarterdeck.ui.importing.report.TypedOver;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Step 5: what the import would do, and the one button that does it. */
@SuppressWarnings("ReferenceEquality") // the very same object is meant
final class DryRunPage implements Page {

    private final WizardModel model;
    private final Messages words;
    private final Consumer<ImportReport> written;
    private final NumberFormat numbers;
    private final HBox node = new HBox();
    private final VBox main = new VBox();
    private final StackPane place = new StackPane();
    private @Nullable ImportReport shown;

    DryRunPage(WizardModel model, Consumer<ImportReport> written) {
        this.model = model;
        this.words = model.words();
        this.written = written;
        numbers = NumberFormat.getIntegerInstance(words.formats());
        main.getStyleClass().add("wizard-page");
        main.setMinWidth(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        VBox.setVgrow(place, Priority.ALWAYS);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show() {
        ImportReport report = model.reportProperty().get();
        if (report == null || report == shown) {
            return;
        }
        shown = report;
        Totals totals = Totals.of(report);
        List<WizardModel.At> places = model.included();
        List<TableDraft> tables = places.stream().map(model::table).toList();
        main.getChildren().setAll(Page.lead(lead(report, totals), words.get("wizard.dry.sub")),
                new LastTime(words, tables, said(totals), () -> model.stepProperty().set(WizardModel.READ)),
                new Equation(words, totals), new AlsoRead(words, report),
                new TypedOver(words, report, this::letFileWin), cards(report, totals), place,
                new CompleteLists(words, tables, (table, complete) -> complete(places.get(table), complete)));
        node.getChildren().setAll(main, new RejectedPanel(words, report));
    }

    /** A list that shares nothing with the last one is more likely another one. */
    private List<String> said(Totals totals) {
        List<String> out = new ArrayList<>(model.others());
        if (totals.gone() > 0 && totals.changed() + totals.unchanged() == 0) {
            out.add(words.get("wizard.complete.strange"));
        }
        return out;
    }

    private void complete(WizardModel.At at, boolean complete) {
        model.change(at, draft -> model.intake().complete(draft, complete));
        model.rehearse(() -> {
        });
    }

    private void letFileWin(boolean fileWins) {
        model.included().forEach(at -> model.change(at, draft -> model.intake().letFileWin(draft, fileWins)));
        model.rehearse(() -> {
        });
    }

    private String lead(ImportReport report, Totals totals) {
        if (report.nothingNew()) {
            return words.get("wizard.dry.same");
        }
        RecordKind kind = onlyKind(report);
        return kind != null
                ? words.get("wizard.dry.lead." + kind.id(), totals.added(), totals.changed(), totals.unchanged())
                : words.get("wizard.dry.lead", totals.added(), totals.changed(), totals.unchanged());
    }

    /** Null where the tables are of several kinds. */
    private static @Nullable RecordKind onlyKind(ImportReport report) {
        List<RecordKind> kinds = Totals.own(report).stream().map(TableReport::kind).distinct().toList();
        return kinds.size() == 1 ? kinds.getFirst() : null;
    }

    private Node cards(ImportReport report, Totals totals) {
        ToggleGroup group = new ToggleGroup();
        Node byTable = ReportTables.byTable(words, report);
        ToggleButton added = card(group, totals.added(), "wizard.card.new", Feather.PLUS, byTable);
        ToggleButton changed = card(group, totals.changed(), "wizard.card.changed", Feather.EDIT_2,
                ReportTables.changes(words, report));
        ToggleButton same = card(group, totals.unchanged(), "wizard.card.unchanged", Feather.MINUS, byTable);
        ToggleButton rejected = card(group, totals.aside(), "wizard.card.rejected", Feather.ALERT_TRIANGLE,
                ReportTables.rejected(words, report));
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            } else if (now != null) {
                place.getChildren().setAll((Node) now.getUserData());
            }
        });
        (totals.changed() > 0 ? changed : added).setSelected(true);
        HBox line = new HBox(added, changed, same, rejected);
        if (report.tables().stream().anyMatch(table -> table.listing().complete())) {
            line.getChildren().add(card(group, totals.gone(), "wizard.card.gone", Feather.ARCHIVE,
                    ReportTables.gone(words, report)));
        }
        line.getStyleClass().add("count-cards");
        return line;
    }

    private ToggleButton card(ToggleGroup group, int count, String key, Ikon icon, Node content) {
        var name = Texts.line(words.get(key), "sub");
        name.setGraphic(Icons.small(icon));
        VBox inside = new VBox(Texts.line(numbers.format(count), "card-number"), name);
        ToggleButton card = new ToggleButton();
        card.setGraphic(inside);
        card.setAccessibleText(numbers.format(count) + " " + words.get(key));
        card.setToggleGroup(group);
        card.setUserData(content);
        card.setMaxWidth(Double.MAX_VALUE);
        card.getStyleClass().add("count-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    @Override
    public Foot foot() {
        ImportReport report = model.reportProperty().get();
        if (report == null) {
            return new Foot("", words.get("wizard.continue"), false);
        }
        Totals totals = Totals.of(report);
        if (report.nothingNew() && totals.aside() == 0) {
            return new Foot("", words.get("wizard.dry.close"), true);
        }
        return new Foot(words.get("wizard.dry.transaction"), action(report, totals), true);
    }

    private String action(ImportReport report, Totals totals) {
        int rows = totals.added() + totals.changed();
        RecordKind kind = onlyKind(report);
        if (rows == 0 && totals.gone() > 0) {
            return words.get("wizard.dry.gone", totals.gone());
        } else if (rows > 0) {
            return words.get(kind == null ? "wizard.dry.import" : "wizard.dry.import." + kind.id(), rows);
        }
        if (report.tables().stream().anyMatch(table -> table.typed().changed() > 0)) {
            return words.get("wizard.dry.typed");
        }
        return report.nothingNew()
                ? words.get("wizard.dry.keep", totals.aside())
                : words.get("wizard.dry.import.carried");
    }

    @Override
    public void next() {
        ImportReport report = model.reportProperty().get();
        if (report != null && report.nothingNew() && Totals.of(report).aside() == 0) {
            written.accept(report);
        } else {
            model.write(written);
        }
    }
}
