package app.quarterdeck.ui.data.typed;

import app.quarterdeck.base.Messages;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A cell that is typed into: Enter or F2 begins and keeps, Escape gives up, leaving it keeps too. */
final class TypeCell<R> extends TableCell<R, String> {

    private final TextField field = new TextField();
    private final String blank;
    private boolean leaving;

    /** @param number set to the right */
    TypeCell(Messages words, boolean number) {
        this.blank = words.get("data.blank");
        getStyleClass().add(number ? "number-cell" : "text-cell");
        field.getStyleClass().add("cell-field");
        field.setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                commitEdit(field.getText());
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                event.consume();
            }
        });
        field.focusedProperty().subscribe(now -> {
            if (!now && isEditing() && !leaving) {
                commitEdit(field.getText());
            }
        });
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing()) {
            field.setText(getItem() == null ? "" : getItem());
            field.setAccessibleText(getTableColumn().getText());
            setText(null);
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void commitEdit(String text) {
        leaving = true;
        super.commitEdit(text);
        leaving = false;
        getTableView().requestFocus();
    }

    @Override
    public void cancelEdit() {
        leaving = true;
        super.cancelEdit();
        leaving = false;
        show(getItem());
        getTableView().requestFocus();
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        if (empty) {
            setText(null);
            setGraphic(null);
        } else if (!isEditing()) {
            show(item);
        }
    }

    private void show(@Nullable String item) {
        setGraphic(null);
        getStyleClass().remove("blank");
        if (item == null || item.isEmpty()) {
            setText(isEditable() ? "–" : blank);
            getStyleClass().add("blank");
        } else {
            setText(item);
        }
    }
}
