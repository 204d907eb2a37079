package app.quarterdeck.ui.playbook;

import java.util.Locale;

/** The parts of the playbook, in their order. */
enum Tab {
    NOTES,
    PERSONAS,
    RULES,
    WAYS;

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
