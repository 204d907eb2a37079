package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Imported;
import app.quarterdeck.session.Records;
import app.quarterdeck.session.SetAside;
import app.quarterdeck.session.edit.Editing;
import app.quarterdeck.ui.data.edit.AsideForm;
import app.quarterdeck.ui.data.edit.RecordForm;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.SidePanel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** The panels in which a record or a row set aside stands with all its values, to be added or corrected. */
final class FormPanels {

    private final Messages words;
    private final DataModel model;
    private final DataEdits edits;
    private final Panels panels;
    private final LongConsumer reveal;

    /** @param reveal is given the row id of a record that was added */
    FormPanels(Messages words, DataModel model, DataEdits edits, Panels panels, LongConsumer reveal) {
        this.words = words;
        this.model = model;
        this.edits = edits;
        this.panels = panels;
        this.reveal = reveal;
    }

    /** A new record of a kind. */
    void add(RecordKind kind) {
        if (!edits.possible()) {
            return;
        }
        RecordForm form = form(kind, Map.of());
        SidePanel panel = panel(words.get("data.add", words.get("session.one." + kind.id())), form);
        Runnable save = () -> form.changes().ifPresent(values -> edits.add(kind, values, form::fault, step -> {
            panels.closeSide();
            reveal.accept(step.record());
            model.tabProperty().set(new DataModel.Tab(step.kind()));
        }));
        foot(panel, form.wholeFault(), words.get("data.add", words.get("session.one." + kind.id())), save);
        panels.side(panel);
        form.focus(null);
    }

    /** A record as it is, with what changed in it. */
    void open(RecordKind kind, Records.Row row) {
        model.values(kind, row.id(), values -> {
            RecordForm form = form(kind, values);
            SidePanel panel = panel(words.get("data.record", words.get("session.one." + kind.id())), form);
            if (edits.possible()) {
                foot(panel, form.wholeFault(), words.get("data.edit.save"),
                        () -> form.changes().ifPresent(changed -> save(kind, row, form, changed)));
            }
            panels.side(panel);
            form.focus(null);
            model.history(kind, row.id(), lines -> form.history(lines, this::file));
        });
    }

    private void save(RecordKind kind, Records.Row row, RecordForm form, Map<Field, @Nullable Object> changed) {
        if (changed.isEmpty()) {
            panels.closeSide();
        } else {
            edits.set(kind, row.id(), changed, form::fault, panels::closeSide);
        }
    }

    /** A row set aside with all its cells. */
    void open(SetAside row) {
        AsideForm form = new AsideForm(words, row);
        SidePanel panel = panel(words.get("data.aside.edit"), form);
        if (edits.possible()) {
            Button keep = Buttons.plain(words.get("data.edit.save"),
                    () -> edits.correct(row, form.cells(), panels::closeSide));
            foot(panel, null, words.get("data.aside.save-and-try"), () -> edits.correct(row, form.cells(), () -> {
                panels.closeSide();
                edits.retry(List.of(row));
            }), keep);
        }
        panels.side(panel);
        form.focus();
    }

    private RecordForm form(RecordKind kind, Map<Field, Object> values) {
        DataModel.Contents now = model.contentsProperty().get();
        DataModel.Table table = model.tableProperty().get();
        List<Field> inUse = now != null && table != null && table.kind() == kind ? table.fields() : List.of();
        List<Field> first = Columns.form(kind, inUse);
        Map<Field, List<String>> known = new HashMap<>();
        return new RecordForm(words, first, Field.of(kind).stream().filter(field -> !first.contains(field)).toList(),
                values, field -> {
                    if (!known.containsKey(field)) {
                        known.put(field, List.of());
                        model.known(field, found -> known.put(field, found.stream().map(Editing.Known::value)
                                .filter(value -> !value.equals("")).map(Object::toString).toList()));
                    }
                    return known.getOrDefault(field, List.of());
                });
    }

    private SidePanel panel(String title, Node body) {
        SidePanel panel = new SidePanel(words, title);
        panel.getStyleClass().add("record-panel");
        panel.content(body);
        return panel;
    }

    /** @param fault what is wrong as a whole stands above the buttons; null = nothing ever is */
    private void foot(SidePanel panel, @Nullable Node fault, String text, Runnable save, Button... more) {
        Button done = Buttons.primary(text, save);
        HBox buttons = new HBox(done);
        buttons.getChildren().addAll(more);
        buttons.getChildren().add(Buttons.plain(words.get("ui.cancel"), panels::closeSide));
        buttons.getStyleClass().add("filter-buttons");
        if (fault == null) {
            panel.foot(buttons);
        } else {
            panel.foot(fault, buttons);
        }
        panel.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                save.run();
            }
        });
    }

    private String file(int batch) {
        DataModel.Contents now = model.contentsProperty().get();
        String file = now == null
                ? ""
                : now.imports().stream().filter(one -> one.id() == batch).map(Imported::file).findFirst().orElse("");
        return words.get("data.history.import", batch, file);
    }
}
