package app.quarterdeck.cli.task;

import app.quarterdeck.base.Messages;

/** The command line as its commands see it: it knows the language to speak. */
public interface Speaker {

    /** In the language that {@code --lang} chose, else the system's. */
    Messages messages();
}
