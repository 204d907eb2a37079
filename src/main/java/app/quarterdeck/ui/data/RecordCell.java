package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.session.Records;
import app.quarterdeck.ui.data.edit.FieldText;
import app.quarterdeck.ui.data.edit.ValueField;
import app.quarterdeck.ui.kit.Icons;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A value of a record: shown, marked where it was typed by hand, and edited in place. */
final class RecordCell extends TableCell<PagedRows.Line, Object> {

    private static final PseudoClass FAULTY = PseudoClass.getPseudoClass("faulty");

    /** Takes a value over. */
    interface Commit {
        void take(Records.Row row, Field field, @Nullable Object value);
    }

    private final Messages words;
    private final FieldText texts;
    private final Field field;
    private final Supplier<List<String>> known;
    private final Commit commit;
    private @Nullable ValueField editor;
    private @Nullable Tooltip fault;

    RecordCell(Messages words, FieldText texts, Field field, String style, Supplier<List<String>> known,
            Commit commit) {
        this.words = words;
        this.texts = texts;
        this.field = field;
        this.known = known;
        this.commit = commit;
        getStyleClass().add(style + "-cell");
    }

    @Override
    protected void updateItem(@Nullable Object item, boolean empty) {
        super.updateItem(item, empty);
        if (!isEditing()) {
            show();
        }
    }

    private Records.@Nullable Row row() {
        PagedRows.Line line = getTableRow() == null ? null : getTableRow().getItem();
        return line == null || isEmpty() ? null : line.row();
    }

    private void show() {
        getStyleClass().removeAll("blank", "typed");
        setContentDisplay(ContentDisplay.LEFT);
        setGraphic(null);
        setTooltip(null);
        Records.Row row = row();
        Object item = getItem();
        if (row == null || item == null) {
            setText(null);
            return;
        }
        if (item.equals("")) {
            setText(words.get("data.blank"));
            getStyleClass().add("blank");
        } else {
            setText(texts.shown(field, item));
            if (item instanceof DealStatus status) {
                setGraphic(Icons.small(RecordTable.icon(status)));
            }
        }
        Object source = row.sources().get(field);
        if (source != null && !source.equals(item)) {
            getStyleClass().add("typed");
            if (getGraphic() == null) {
                setGraphic(Icons.small(Feather.EDIT_2));
            }
            setTooltip(new Tooltip(words.get("data.by-hand",
                    source.equals("") ? words.get("data.blank") : texts.shown(field, source))));
        }
    }

    @Override
    public void startEdit() {
        if (row() == null) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        ValueField now = new ValueField(words, field, known);
        editor = now;
        Object item = getItem();
        now.show(item == null || item.equals("") ? null : item);
        now.control().getStyleClass().add("cell-editor");
        now.control().setAccessibleText(texts.name(field));
        now.control().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                take();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                cancelEdit();
            }
        });
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setText(null);
        setGraphic(now.control());
        now.focus();
    }

    private void take() {
        ValueField now = editor;
        Records.Row row = row();
        if (now == null || row == null) {
            return;
        }
        try {
            Object value = now.value();
            cancelEdit();
            commit.take(row, field, value);
        } catch (UserFault e) {
            now.control().pseudoClassStateChanged(FAULTY, true);
            now.control().setAccessibleHelp(words.say(e.note()));
            say(words.say(e.note()), now.control());
        }
    }

    /** Made only here: a tooltip has a scene of its own, and a table has hundreds of cells. */
    private void say(String text, Node below) {
        Tooltip shown = fault == null ? new Tooltip() : fault;
        fault = shown;
        shown.getStyleClass().setAll("tooltip", "cell-fault");
        shown.setText(text);
        Bounds place = below.localToScreen(below.getLayoutBounds());
        if (place != null) {
            shown.show(below, place.getMinX(), place.getMaxY() + 2);
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        if (fault != null) {
            fault.hide();
        }
        editor = null;
        show();
        if (getTableView() != null) {
            getTableView().requestFocus();
        }
    }
}
