package app.quarterdeck.session;

import java.util.Objects;

/** The version of the application, as the build wrote it into the jar. */
public final class Version {

    private Version() {
    }

    /** "0.1.0"; "development" where the classes do not come from the jar. */
    public static String text() {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), "development");
    }
}
