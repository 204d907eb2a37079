package app.quarterdeck.ui.kit.panel;

import app.quarterdeck.ui.kit.Theme;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The main part of a screen with room for a panel at its right and one at its bottom. Panels push, never cover; Escape
 * closes the one opened last.
 */
public final class Panels extends HBox {

    private static final Duration SLIDE = Duration.millis(160);

    private final SplitPane stack = new SplitPane();
    private final Deque<Node> open = new ArrayDeque<>();
    private @Nullable SidePanel resident;
    private @Nullable SidePanel side;
    private @Nullable BottomPanel bottom;
    private double bottomShare = 0.58;
    private @Nullable Node focusBefore;
    private final ReadOnlyBooleanWrapper anyOpen = new ReadOnlyBooleanWrapper();

    public Panels(Node main) {
        stack.setOrientation(Orientation.VERTICAL);
        stack.getStyleClass().add("panel-stack");
        stack.getItems().add(main);
        HBox.setHgrow(stack, Priority.ALWAYS);
        getStyleClass().add("panels");
        getChildren().add(stack);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && closeLast()) {
                event.consume();
            }
        });
    }

    /** A panel that is part of the screen: it stands at the right whenever no other is open there. */
    public void resident(SidePanel panel) {
        panel.fixed();
        resident = panel;
        if (side == null) {
            getChildren().add(panel);
        }
    }

    /** Opens a panel at the right, in the place of the one that was there. */
    public void side(SidePanel panel) {
        if (side == panel) {
            return;
        }
        boolean replaces = side != null || resident != null;
        remember();
        if (resident != null) {
            getChildren().remove(resident);
        }
        if (side != null) {
            open.remove(side);
            getChildren().remove(side);
        }
        side = panel;
        panel.onClose(this::closeSide);
        open.push(panel);
        anyOpen.set(true);
        getChildren().add(panel);
        // makes what is in it part of the window, so that it can have the focus at once
        panel.applyCss();
        if (!replaces) {
            slide(panel);
        }
    }

    /** Opens a panel at the bottom; the user may draw its upper edge. */
    public void bottom(BottomPanel panel) {
        if (bottom == panel) {
            return;
        }
        remember();
        if (bottom != null) {
            open.remove(bottom);
            bottomShare = stack.getDividerPositions()[0];
            stack.getItems().remove(bottom);
        }
        bottom = panel;
        panel.onClose(this::closeBottom);
        open.push(panel);
        anyOpen.set(true);
        stack.getItems().add(panel);
        SplitPane.setResizableWithParent(panel, false);
        stack.setDividerPositions(bottomShare);
    }

    /** Whether a panel is open. */
    public ReadOnlyBooleanProperty anyOpenProperty() {
        return anyOpen.getReadOnlyProperty();
    }

    public @Nullable SidePanel openSide() {
        return side;
    }

    public @Nullable BottomPanel openBottom() {
        return bottom;
    }

    public void closeSide() {
        if (side != null) {
            open.remove(side);
            anyOpen.set(!open.isEmpty());
            getChildren().remove(side);
            side = null;
            if (resident != null) {
                getChildren().add(resident);
            }
            refocus();
        }
    }

    public void closeBottom() {
        if (bottom != null) {
            open.remove(bottom);
            bottomShare = stack.getDividerPositions()[0];
            stack.getItems().remove(bottom);
            bottom = null;
            anyOpen.set(!open.isEmpty());
            refocus();
        }
    }

    /** @return false where no panel was open */
    public boolean closeLast() {
        Node last = open.peek();
        if (last == null) {
            return false;
        }
        if (last == side) {
            closeSide();
        } else {
            closeBottom();
        }
        return true;
    }

    private void remember() {
        if (open.isEmpty() && getScene() != null) {
            focusBefore = getScene().getFocusOwner();
        }
    }

    private void refocus() {
        // the focus must not fall to the first control of the window with the panel it was in
        if (open.isEmpty() && focusBefore != null) {
            focusBefore.requestFocus();
            focusBefore = null;
        }
    }

    private static void slide(SidePanel panel) {
        if (Theme.calm() || panel.getScene() == null || panel.getScene().getWindow() == null) {
            return;
        }
        panel.setTranslateX(24);
        panel.setOpacity(0);
        new Timeline(new KeyFrame(SLIDE, new KeyValue(panel.translateXProperty(), 0, Interpolator.EASE_OUT),
                new KeyValue(panel.opacityProperty(), 1, Interpolator.EASE_OUT))).play();
    }
}
