package app.quarterdeck.ui.kit.panel;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The panel at the right: a heading, actions and a cross; below it a body that scrolls; buttons at its foot. */
public final class SidePanel extends VBox {

    private final Label title;
    private final HBox actions = new HBox();
    private final Button close;
    private final ScrollPane scroll = new ScrollPane();
    private final VBox foot = new VBox();

    /** The cross works once {@link Panels#side} opened it. */
    public SidePanel(Messages words, String title) {
        this.title = Texts.line(title, "title");
        this.close = Icons.button(Feather.X, words.get("ui.panel.close"), "Esc", () -> {
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        actions.getStyleClass().add("panel-actions");
        HBox head = new HBox(this.title, gap, actions, close);
        head.getStyleClass().add("panel-head");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("panel-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        foot.getStyleClass().add("panel-foot");
        getStyleClass().add("side-panel");
        getChildren().addAll(head, scroll);
        setAccessibleText(title);
    }

    public void title(String text) {
        title.setText(text);
        setAccessibleText(text);
    }

    public void content(Node node) {
        node.getStyleClass().add("panel-body");
        scroll.setContent(node);
        scroll.setVvalue(0);
    }

    /** Icon buttons between the heading and the cross. */
    public void actions(Node... nodes) {
        actions.getChildren().setAll(nodes);
    }

    /** Buttons that stay at the lower edge. */
    public void foot(Node... nodes) {
        foot.getChildren().setAll(nodes);
        getChildren().remove(foot);
        if (nodes.length > 0) {
            getChildren().add(foot);
        }
    }

    /** Puts the focus on the body, where the arrows scroll. */
    public void focusBody() {
        scroll.requestFocus();
    }

    /** A panel that is part of the screen and stays has no cross. */
    public void fixed() {
        close.setVisible(false);
        close.setManaged(false);
    }

    void onClose(Runnable action) {
        close.setOnAction(_ -> action.run());
    }
}
