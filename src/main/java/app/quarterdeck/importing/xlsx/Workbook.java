package app.quarterdeck.importing.xlsx;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.archive.Archive;
import app.quarterdeck.importing.archive.Archives;
import app.quarterdeck.importing.archive.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * A workbook: its sheets by name, and what all of them share. Holds no file open; each reading of a sheet opens the
 * archive anew.
 *
 * @param notes what was passed over: macros, links to other files
 */
public record Workbook(List<SheetGrid> sheets, List<Note> notes) {

    public Workbook {
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
    }

    private static final String FOLDER = "xl/";

    /** Opens and checks the archive and reads what the sheets share. @throws UserFault where it is damaged or hostile */
    public static Workbook open(Archives archives) {
        try (Archive archive = archives.open()) {
            return open(archives, archive);
        }
    }

    private static Workbook open(Archives archives, Archive archive) {
        try {
            archive.check();
            return read(archives, archive);
        } catch (XMLStreamException | IOException | RuntimeException e) {
            throw fault(e, archive.name());
        }
    }

    /** XML and zip readers throw what they like on damaged files: to the user it is one thing. */
    static RuntimeException fault(Exception e, String name) {
        return e instanceof UserFault || e instanceof java.util.concurrent.CancellationException
                ? (RuntimeException) e
                : UserFault.because(e, "importing.refused.damaged", name);
    }

    private static Workbook read(Archives archives, Archive archive) throws IOException, XMLStreamException {
        String main = mainPart(archive);
        Map<String, String> targets = targets(archive, main);
        Shared shared = new Shared(archives,
                SharedTexts.of(archive, of(targets, "/sharedStrings", FOLDER + "sharedStrings.xml")),
                Styles.of(archive, of(targets, "/styles", FOLDER + "styles.xml")));
        List<SheetGrid> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (InputStream in = archive.part(main)) {
            if (in == null) {
                throw UserFault.of("importing.refused.damaged", archive.name());
            }
            try (Xml xml = new Xml(in, archive.name())) {
                while (xml.nextElement()) {
                    if (xml.name().equals("workbookPr")) {
                        from1904 = xml.flag("date1904");
                    } else if (xml.name().equals("sheet")) {
                        sheet(xml, targets, archive, shared, from1904, sheets);
                    }
                }
            }
        }
        List<Note> notes = new ArrayList<>(archive.notes());
        if (archive.has(FOLDER + "vbaProject.bin")) {
            notes.add(Note.of("importing.xlsx.macros"));
        }
        if (archive.hasUnder(FOLDER + "externallinks/")) {
            notes.add(Note.of("importing.xlsx.links"));
        }
        return new Workbook(sheets, notes);
    }

    private static void sheet(Xml xml, Map<String, String> targets, Archive archive, Shared shared, boolean from1904,
            List<SheetGrid> sheets) {
        String name = xml.attribute("name");
        String id = relation(xml);
        String state = xml.attribute("state");
        String part = id == null ? null : targets.get(id);
        if (part != null && !part.contains("/worksheets/")) {
            // Chart sheets and dialogs hold no cells.
            return;
        }
        String said = name == null ? "" : name;
        if (part == null || !archive.has(part)) {
            throw UserFault.of("importing.xlsx.sheet-missing", archive.name(), said);
        }
        boolean hidden = state != null && !state.equals("visible");
        sheets.add(new SheetGrid(shared, said, part, hidden, from1904));
    }

    /** {@code r:id}, told from {@code sheetId} by its namespace. */
    private static @Nullable String relation(Xml xml) {
        for (int i = 0; i < xml.reader().getAttributeCount(); i++) {
            String namespace = xml.reader().getAttributeNamespace(i);
            if (xml.reader().getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
                return xml.reader().getAttributeValue(i);
            }
        }
        return null;
    }

    private static String mainPart(Archive archive) throws IOException, XMLStreamException {
        String main = of(relations(archive, "_rels/.rels", ""), "/officeDocument", FOLDER + "workbook.xml");
        return archive.has(main) ? main : FOLDER + "workbook.xml";
    }

    private static Map<String, String> targets(Archive archive, String main) throws IOException, XMLStreamException {
        int slash = main.lastIndexOf('/');
        String folder = main.substring(0, slash + 1);
        return relations(archive, folder + "_rels/" + main.substring(slash + 1) + ".rels", folder);
    }

    private static String of(Map<String, String> targets, String type, String otherwise) {
        return targets.getOrDefault(type, otherwise);
    }

    /** Paths of parts by relation id, and by the last step of the relation's type; targets outside are left out. */
    private static Map<String, String> relations(Archive archive, String path, String folder)
            throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        try (InputStream in = archive.part(path)) {
            if (in == null) {
                return targets;
            }
            try (Xml xml = new Xml(in, archive.name())) {
                while (xml.nextElement()) {
                    String id = xml.attribute("Id");
                    String target = xml.attribute("Target");
                    String type = xml.attribute("Type");
                    if (id == null || target == null || type == null
                            || "External".equals(xml.attribute("TargetMode"))) {
                        continue;
                    }
                    String full = target.startsWith("/") ? target.substring(1) : folder + target;
                    full = full.replace("/./", "/").replaceAll("[^/]+/\\.\\./", "");
                    targets.put(id, full);
                    targets.putIfAbsent(type.substring(Math.max(0, type.lastIndexOf('/'))), full);
                }
            }
        }
        return targets;
    }

    /** What all sheets of a workbook share. */
    record Shared(Archives archives, SharedTexts texts, Styles styles) {
    }
}
