package app.quarterdeck.importing.archive;

/** Where an archive is opened from, each time anew: a file, or bytes that were deciphered. */
@FunctionalInterface
public interface Archives {

    /** @throws app.quarterdeck.base.UserFault where the archive is damaged */
    Archive open();
}
