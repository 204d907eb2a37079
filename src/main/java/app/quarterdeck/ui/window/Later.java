package app.quarterdeck.ui.window;

import app.quarterdeck.ui.shell.Screen;
import app.quarterdeck.ui.shell.ScreenFrame;
import app.quarterdeck.ui.shell.Step;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** A screen that is built when it is first needed: eleven at once would keep a workspace that opens from being seen. */
final class Later<S extends Screen> implements Screen {

    private final Step step;
    private final Supplier<S> build;
    private @Nullable S built;

    Later(Step step, Supplier<S> build) {
        this.step = step;
        this.build = build;
    }

    /** The screen, built now where it was not before. */
    S screen() {
        S now = built == null ? build.get() : built;
        built = now;
        return now;
    }

    @Override
    public Step step() {
        return step;
    }

    @Override
    public ScreenFrame frame() {
        return screen().frame();
    }

    @Override
    public Node node() {
        return screen().node();
    }

    @Override
    public void opened() {
        screen().opened();
    }

    @Override
    public void closed() {
        screen().closed();
    }
}
