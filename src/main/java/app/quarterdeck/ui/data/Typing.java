package app.quarterdeck.ui.data;

/** What can be typed in instead of being imported. */
interface Typing {

    /** Opens the table of targets and quotas. */
    void plans();

    /** Opens the table of exchange rates. */
    void rates();
}
