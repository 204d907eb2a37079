package app.quarterdeck.importing.ods;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.archive.Archive;
import app.quarterdeck.importing.archive.Archives;
import app.quarterdeck.importing.archive.PartStream;
import app.quarterdeck.importing.archive.Xml;
import app.quarterdeck.importing.grid.Sheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javax.xml.stream.XMLStreamException;

/** An OpenDocument spreadsheet. Holds no file open; each reading of a sheet opens the archive anew. */
public final class OdsWorkbook {

    static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";
    /** Elements that may hold tables which are no sheets, or that say nothing about values. */
    static final Set<String> ASIDE = Set.of("tracked-changes", "dde-links", "shapes", "forms", "annotation", "frame",
            "custom-shape", "g", "control", "named-expressions", "database-ranges", "data-pilot-tables");

    private OdsWorkbook() {
    }

    /** The sheets in the file's order. @throws UserFault where the file is damaged, hostile, protected or no spreadsheet */
    public static List<Sheet> sheets(Archives archives) {
        try (Archive archive = archives.open()) {
            return sheets(archives, archive);
        }
    }

    private static List<Sheet> sheets(Archives archives, Archive archive) {
        try {
            archive.check();
            refuseEnciphered(archive);
            return read(archives, archive);
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw fault(e, archive.name());
        }
    }

    /** XML and zip readers throw what they like on damaged files: to the user it is one thing. */
    static RuntimeException fault(Exception e, String name) {
        return e instanceof UserFault || e instanceof CancellationException
                ? (RuntimeException) e
                : UserFault.because(e, "importing.refused.damaged", name);
    }

    private static void refuseEnciphered(Archive archive) throws IOException, XMLStreamException {
        boolean whole = archive.has("encrypted-package");
        try (PartStream in = archive.part(MANIFEST)) {
            if (whole || (in != null && enciphered(in, archive.name()))) {
                throw UserFault.of("importing.refused.encrypted-ods", archive.name());
            }
        }
    }

    private static boolean enciphered(PartStream in, String name) throws XMLStreamException {
        try (Xml xml = new Xml(in, name)) {
            while (xml.nextElement()) {
                if (xml.name().equals("encryption-data")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Sheet> read(Archives archives, Archive archive) throws IOException, XMLStreamException {
        try (PartStream in = archive.part(CONTENT)) {
            if (in == null) {
                throw UserFault.of("importing.refused.ods", archive.name());
            }
            List<Sheet> sheets = new ArrayList<>();
            boolean spreadsheet = false;
            Set<String> hiding = new HashSet<>();
            try (Xml xml = new Xml(in, archive.name())) {
                String style = "";
                while (xml.nextElement()) {
                    switch (xml.name()) {
                        case "spreadsheet" -> spreadsheet = true;
                        case "style" -> style = String.valueOf(xml.attribute("name"));
                        case "table-properties" -> {
                            if (xml.says("display", "false")) {
                                hiding.add(style);
                            }
                        }
                        case "table" -> {
                            String name = xml.attribute("name");
                            boolean hidden = hiding.contains(String.valueOf(xml.attribute("style-name")));
                            sheets.add(new OdsSheet(archives, name == null ? "" : name, sheets.size(), hidden));
                            xml.skip();
                        }
                        default -> {
                            if (ASIDE.contains(xml.name())) {
                                xml.skip();
                            }
                        }
                    }
                }
            }
            in.transferTo(OutputStream.nullOutputStream());
            if (!spreadsheet) {
                throw UserFault.of("importing.refused.ods", archive.name());
            }
            return sheets;
        }
    }

}
