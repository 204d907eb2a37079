package app.quarterdeck.ui.data;

import org.jspecify.annotations.Nullable;

/** What the Data screen asks of the window around it. */
public interface DataActions {

    /** Opens the sample company, in its own file. */
    void openSample();

    /** Shows what to export, and from where. */
    void showNeeds();

    /** A sentence at the corner. @param action words of the button, null for none */
    void notice(String text, @Nullable String action, Runnable run);
}
