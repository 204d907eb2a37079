package app.quarterdeck.ui.shell;

import javafx.scene.Node;

/** One step as the shell sees it. Built once; opened and closed as the user comes and goes. */
public interface Screen {

    Step step();

    /** What surrounds it: name, buttons of the header, keys. The screen changes it as it likes. */
    ScreenFrame frame();

    /** The screen itself, always the same node. */
    Node node();

    /** It is on view now. Put the focus where work begins. */
    void opened();

    /** It is off view: stop what only matters while it is seen. */
    void closed();
}
