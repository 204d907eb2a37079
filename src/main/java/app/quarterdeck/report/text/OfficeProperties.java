package app.quarterdeck.report.text;

import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;

/** Properties of an Office file that depend on what is in it and not on the clock. */
public final class OfficeProperties {

    private OfficeProperties() {
    }

    /** Puts a day in the place of the times. */
    public static void fix(POIXMLProperties properties, LocalDate day) {
        String time = day + "T00:00:00Z";
        try {
            properties.getCoreProperties().setCreated(time);
            properties.getCoreProperties().setModified(time);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        properties.getExtendedProperties().setApplication("Quarterdeck");
    }

    /** The same, and says what the file is and who made it. */
    public static void fill(POIXMLProperties properties, LocalDate day, String title, String subject, String version,
            Locale language) {
        fix(properties, day);
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(SafeText.of(title));
        core.setSubjectProperty(SafeText.of(subject));
        core.setCreator("Quarterdeck " + version);
        core.setLastModifiedByUser("Quarterdeck " + version);
        core.getUnderlyingProperties().setLanguageProperty(language.toLanguageTag());
    }
}
